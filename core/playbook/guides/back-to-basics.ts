import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** The basics, after an interview that fell short. */
export const backToBasicsGuide: readonly GuidePoint[] = [
  point('back-to-basics.requirements', 'S1', 'S4'),
  point('back-to-basics.answers', 'S1', 'S4'),
  point('back-to-basics.focus', 'S1', 'S4'),
  point('back-to-basics.pause', 'S4'),
  point('back-to-basics.respect', 'S4'),
  point('back-to-basics.questions', 'S4'),
];
