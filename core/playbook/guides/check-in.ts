import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** What a question for news holds. */
export const checkInGuide: readonly GuidePoint[] = [
  point('check-in.one', 'S3'),
  point('check-in.feedback', 'S3'),
  point('check-in.no-pressure', 'S3'),
  point('check-in.open', 'S0', 'S3'),
];
