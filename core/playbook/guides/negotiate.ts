import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** How to agree the terms. */
export const negotiateGuide: readonly GuidePoint[] = [
  point('negotiate.one-person', 'S3'),
  point('negotiate.all-at-once', 'S3'),
  point('negotiate.true-figures', 'S3'),
  point('negotiate.leverage', 'S0', 'S3'),
  point('negotiate.no-games', 'S3'),
  point('negotiate.log'),
];
