import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** How to withdraw. */
export const tellWithdrawalGuide: readonly GuidePoint[] = [
  point('tell-withdrawal.now', 'S1'),
  point('tell-withdrawal.short'),
  point('tell-withdrawal.recruiter', 'S1'),
  point('tell-withdrawal.door'),
];
