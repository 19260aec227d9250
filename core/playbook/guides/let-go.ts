import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** Putting it out of one’s mind. */
export const letGoGuide: readonly GuidePoint[] = [point('let-go.enough', 'S3'), point('let-go.people', 'S4')];
