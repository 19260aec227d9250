import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** How to find another time. */
export const rearrangeGuide: readonly GuidePoint[] = [
  point('rearrange.calm'),
  point('rearrange.times'),
  point('rearrange.number'),
  point('rearrange.recruiter'),
];
