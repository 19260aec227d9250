import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** How to answer an employer. */
export const replyGuide: readonly GuidePoint[] = [
  point('reply.now', 'S3'),
  point('reply.complete'),
  point('reply.way'),
  point('reply.recruiter', 'S1'),
];
