import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** Thanks that the recruiter passes on. */
export const thankThroughRecruiterGuide: readonly GuidePoint[] = [
  point('thank-through-recruiter.words', 'S0', 'S4'),
  point('thank-through-recruiter.names', 'S0', 'S1'),
  point('thank-through-recruiter.ask', 'S1'),
];
