import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** What a thank-you note holds. */
export const thankYouGuide: readonly GuidePoint[] = [
  point('thank-you.short', 'S1', 'S3'),
  point('thank-you.material', 'S2'),
  point('thank-you.repair', 'S1', 'S2'),
  point('thank-you.invitation', 'S0', 'S3'),
  point('thank-you.language', 'S1'),
  point('thank-you.handwritten', 'S2'),
  point('thank-you.no-answer', 'S1'),
];

/** The same for who would rather put no answer right. */
export const thankYouWithoutRepairGuide: readonly GuidePoint[] = thankYouGuide.filter(({ id }) => id !== 'repair');
