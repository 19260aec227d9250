import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** The call sheet. */
export const recruiterCallGuide: readonly GuidePoint[] = [
  point('recruiter-call.impression', 'S0', 'S1', 'S4'),
  point('recruiter-call.excitement', 'S1', 'S4'),
  point('recruiter-call.others', 'S1'),
  point('recruiter-call.forgotten', 'S0'),
  point('recruiter-call.feedback', 'S4'),
  point('recruiter-call.listen', 'S4'),
  point('recruiter-call.client', 'S1'),
];

/** What the employer did not say, the recruiter may know or ask. */
export const askRecruiterForDate: GuidePoint = point('recruiter-call.next-steps', 'S2', 'S4');

/** The call sheet after an interview that went badly: it begins with how to say so. */
export const recruiterCallAfterRoughGuide: readonly GuidePoint[] = [point('recruiter-call.balanced', 'S4'), ...recruiterCallGuide];
