import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** The search that goes on. */
export const keepSearchingGuide: readonly GuidePoint[] = [
  point('keep-searching.every-one', 'S2', 'S4'),
  point('keep-searching.criteria', 'S4'),
  point('keep-searching.patience', 'S2', 'S3'),
];
