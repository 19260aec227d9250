import type { Debrief } from '../../../../core/model/debrief.ts';
import type { Taps } from '../../../../core/model/interview.ts';
import type { Draft } from './draft.ts';

const all = [
  'taps',
  'well',
  'better',
  'best',
  'improvable',
  'readier',
  'questions',
  'expectation',
  'reactions',
  'feelings',
  'suits',
  'own-questions',
  'topics',
  'next-steps',
  'account',
  'recruiter',
  'end',
] as const;
/** One question of the debrief; one at a time is open. */
export type StepId = (typeof all)[number];

/** What decides which questions are asked at all. */
export interface StepFacts {
  readonly draft: Draft;
  /** A recruiter runs the process. */
  readonly hasRecruiter: boolean;
  /** The settings ask for the written account. */
  readonly writesAccount: boolean;
  /** The person asked for the account here. */
  readonly wantsAccount: boolean;
}

/** A day that may be worth going through from its start. */
const wasHard = ({ feeling }: Taps): boolean => feeling === 'rough' || feeling === 'mixed';

/** How the account is offered where it is not asked for: with a word on what it is for after a hard one, else in passing. */
export const accountOffer = (facts: StepFacts): 'none' | 'explained' | 'quiet' =>
  hasAccount(facts) ? 'none' : wasHard(facts.draft.taps) ? 'explained' : 'quiet';

/** Whether the honest account of the day stands among the questions: after a bad one, on request, or because it was begun. */
const hasAccount = ({ draft: { debrief, taps }, writesAccount, wantsAccount }: StepFacts): boolean =>
  wantsAccount || debrief.account.length > 0 || debrief.fellWellShort || (writesAccount && wasHard(taps));

/** The questions of a debrief, in their order. */
export const stepsOf = (facts: StepFacts): readonly StepId[] => {
  const { hasRecruiter, draft } = facts;
  return all.filter((step) => {
    if (step === 'account') return hasAccount(facts);
    if (step === 'recruiter') return hasRecruiter || draft.debrief.forRecruiter.trim() !== '';
    return true;
  });
};

const says = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '');

/** Whether a question holds an answer. What happens next are facts of the process, not of the debrief. */
export const isAnswered = (step: StepId, { debrief, taps }: Draft): boolean => {
  switch (step) {
    case 'taps':
      return taps.feeling !== null || says(taps.goodAnswer, taps.gap, debrief.gapAbout);
    case 'well':
      return says(debrief.well);
    case 'better':
      return says(debrief.better);
    case 'readier':
      return says(debrief.readier);
    case 'best':
      return chosen(debrief, debrief.bestId) || says(debrief.bestWhy);
    case 'improvable':
      return chosen(debrief, debrief.improvableId) || says(debrief.improvableWhy);
    case 'questions':
      return debrief.questions.length > 0;
    case 'expectation':
      return debrief.expectation !== null || says(debrief.expectationWhy);
    case 'reactions':
      return says(debrief.reactions);
    case 'feelings':
      return says(debrief.feelings);
    case 'suits':
      return [debrief.fit, debrief.growth, debrief.goals].some(({ answer, why }) => answer !== null || says(why));
    case 'own-questions':
      return debrief.ownQuestions.length > 0;
    case 'topics':
      return debrief.topics.length > 0;
    case 'next-steps':
      return false;
    case 'account':
      return debrief.account.length > 0 || debrief.fellWellShort;
    case 'recruiter':
      return says(debrief.forRecruiter);
    case 'end':
      return says(...debrief.keep);
  }
};

const chosen = ({ questions }: Debrief, id: string | null): boolean => questions.some((question) => question.id === id);

/** The question after one; the last stays the last. */
export const stepAfter = (steps: readonly StepId[], step: StepId): StepId => steps[steps.indexOf(step) + 1] ?? step;

/** So many questions to come are in sight: all of them at once would weigh on a tired person. Ours. */
const AHEAD = 2;

/** The questions that stand folded until asked for: those further ahead that hold no answer, and all of those where nothing more is wanted than an end. What to keep is always in sight. */
export const foldedSteps = (steps: readonly StepId[], open: StepId, draft: Draft): readonly StepId[] => {
  const ahead = open === 'end' ? steps : steps.slice(steps.indexOf(open) + 1 + AHEAD);
  return ahead.filter((step) => step !== 'end' && !isAnswered(step, draft));
};

/** Where to go on: after the last answer that was given, with the first question that has none. */
export const resumeAt = (steps: readonly StepId[], draft: Draft): StepId => {
  const last = steps.findLastIndex((step) => isAnswered(step, draft));
  return steps[last + 1] ?? steps.at(-1) ?? 'taps';
};
