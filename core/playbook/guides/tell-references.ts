import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** The last word to a reference. */
export const tellReferencesGuide: readonly GuidePoint[] = [
  point('tell-references.thanks', 'S4'),
  point('tell-references.ending'),
  point('tell-references.again'),
];
