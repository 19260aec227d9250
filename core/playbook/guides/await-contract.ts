import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** Between a yes and a signature. */
export const awaitContractGuide: readonly GuidePoint[] = [
  point('await-contract.ask'),
  point('await-contract.compare'),
  point('await-contract.notice', 'S1', 'S4'),
];
