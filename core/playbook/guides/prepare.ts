import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** Preparing an interview. */
export const prepareGuide: readonly GuidePoint[] = [
  point('prepare.gaps', 'S0', 'S4'),
  point('prepare.people', 'S4'),
  point('prepare.requirements', 'S4'),
  point('prepare.answers', 'S4'),
  point('prepare.cv', 'S4'),
  point('prepare.questions', 'S4'),
];

/** Preparing a second interview or a later one: more people, another format, and the five things they weigh. */
export const prepareFurtherGuide: readonly GuidePoint[] = [
  point('prepare-further.format', 'S4'),
  point('prepare-further.everybody', 'S4'),
  point('prepare-further.names', 'S4'),
  point('prepare-further.interest', 'S4'),
  point('prepare-further.skills', 'S4'),
  point('prepare-further.fit', 'S4'),
  point('prepare-further.doubts', 'S0', 'S4'),
  point('prepare-further.terms', 'S4'),
];
