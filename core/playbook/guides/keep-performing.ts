import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** Doing well in the present job. */
export const keepPerformingGuide: readonly GuidePoint[] = [
  point('keep-performing.standing', 'S1'),
  point('keep-performing.reference', 'S4'),
  point('keep-performing.quiet', 'S4'),
];
