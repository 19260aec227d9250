import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** What a reference should know before somebody calls. */
export const referencesGuide: readonly GuidePoint[] = [
  point('references.company', 'S2'),
  point('references.topics', 'S2'),
  point('references.watch', 'S4'),
  point('references.unsure', 'S2'),
];
