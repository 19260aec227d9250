import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** Letting go of an opportunity that went silent. */
export const goneSilentGuide: readonly GuidePoint[] = [
  point('gone-silent.known', 'S3'),
  point('gone-silent.keep', 'S2'),
  point('gone-silent.onward', 'S3', 'S4'),
];
