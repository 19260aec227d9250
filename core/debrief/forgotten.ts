import { gapKeyOf } from '../gaps/gap-key.ts';
import type { Debrief, OwnQuestion } from '../model/debrief.ts';

/** The person's own questions that they forgot to ask, each once, in their order: the recruiter can ask them (a short career guide). */
export const forgottenQuestions = ({ ownQuestions }: Pick<Debrief, 'ownQuestions'>): readonly OwnQuestion[] => {
  const seen = new Set<string>();
  return ownQuestions.filter(({ state, question }) => {
    const key = gapKeyOf(question);
    if (state !== 'forgotten' || key === null || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
