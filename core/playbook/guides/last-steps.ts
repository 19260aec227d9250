import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** The last steps before the new job. */
export const lastStepsGuide: readonly GuidePoint[] = [
  point('last-steps.contract'),
  point('last-steps.documents'),
  point('last-steps.notice'),
  point('last-steps.handover', 'S4'),
  point('last-steps.thanks', 'S4'),
  point('last-steps.first-day', 'S4'),
  point('last-steps.keep', 'S4'),
];
