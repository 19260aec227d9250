import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** What the letter after a rejection holds. */
export const askFeedbackGuide: readonly GuidePoint[] = [
  point('ask-feedback.thanks', 'S4'),
  point('ask-feedback.question', 'S3', 'S4'),
  point('ask-feedback.easy-no', 'S3'),
  point('ask-feedback.connected', 'S4'),
  point('ask-feedback.use', 'S3', 'S4'),
];
