import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** What the search can learn from a good talk. */
export const whatExcitesGuide: readonly GuidePoint[] = [point('what-excites.reasons', 'S4'), point('what-excites.steer', 'S4')];
