import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** Giving up the present job; what the articles leave open is ours. */
export const handInNoticeGuide: readonly GuidePoint[] = [
  point('hand-in-notice.signed', 'S1'),
  point('hand-in-notice.person'),
  point('hand-in-notice.last-day'),
  point('hand-in-notice.short', 'S4'),
  point('hand-in-notice.confirmed'),
  point('hand-in-notice.counter-offer'),
];
