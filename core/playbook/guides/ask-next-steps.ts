import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** What to ask before leaving the room. */
export const askNextStepsGuide: readonly GuidePoint[] = [
  point('ask-next-steps.date', 'S2'),
  point('ask-next-steps.channel', 'S2'),
  point('ask-next-steps.closing-questions', 'S4'),
  point('ask-next-steps.thanks', 'S3'),
];
