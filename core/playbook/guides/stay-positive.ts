import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** After a no. */
export const stayPositiveGuide: readonly GuidePoint[] = [point('stay-positive.close', 'S1'), point('stay-positive.kept', 'S4')];
