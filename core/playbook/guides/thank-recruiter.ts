import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** Parting from a recruiter without parting. */
export const thankRecruiterGuide: readonly GuidePoint[] = [
  point('thank-recruiter.thanks', 'S4'),
  point('thank-recruiter.ending', 'S1'),
  point('thank-recruiter.connected', 'S4'),
];
