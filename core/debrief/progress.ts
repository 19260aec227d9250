import type { Debrief } from '../model/debrief.ts';
import type { Taps } from '../model/interview.ts';

/** The parts of a debrief, in the order they are gone through. The honest account is for a bad one and counts as none of them. */
export const debriefParts = ['taps', 'reflection', 'questions', 'impressions', 'suits', 'own-questions', 'signs'] as const;
export type DebriefPart = (typeof debriefParts)[number];

/** How far a debrief came. */
export interface DebriefProgress {
  /** The parts that hold something, in order. */
  readonly begun: readonly DebriefPart[];
  /** How many parts there are. */
  readonly total: number;
  /** Where to go on: the first empty part after the last begun one, else the first empty one; null when each holds something. */
  readonly resumeAt: DebriefPart | null;
}

const says = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '');

const holds: { readonly [Part in DebriefPart]: (debrief: Debrief, taps: Taps) => boolean } = {
  taps: (_debrief, { feeling, goodAnswer, gap }) => feeling !== null || says(goodAnswer, gap),
  reflection: ({ well, better, readier }) => says(well, better, readier),
  questions: ({ questions }) => questions.length > 0,
  impressions: ({ expectation, expectationWhy, reactions, feelings }) => expectation !== null || says(expectationWhy, reactions, feelings),
  suits: ({ fit, growth, goals }) => [fit, growth, goals].some(({ answer, why }) => answer !== null || says(why)),
  'own-questions': ({ ownQuestions, topics }) => ownQuestions.length > 0 || topics.length > 0,
  signs: ({ signs }) => signs.length > 0,
};

/** Which parts of a debrief hold something, and where to go on. */
export const progressOf = (debrief: Debrief, taps: Taps): DebriefProgress => {
  const begun = debriefParts.filter((part) => holds[part](debrief, taps));
  const furthest = debriefParts.findLastIndex((part) => begun.includes(part));
  const empty = debriefParts.filter((part) => !begun.includes(part));
  const resumeAt = empty.find((part) => debriefParts.indexOf(part) > furthest) ?? empty[0] ?? null;
  return { begun, total: debriefParts.length, resumeAt };
};
