import type { Decision, DecisionPoint, Lean, PointAnswer } from '../model/decision.ts';
import type { Instant } from '../time/types.ts';
import { answerTo } from './answers.ts';

/** Until the day of the second look, whatever is said still belongs to the first one. */
const kept = (decision: Decision, isFirstDay: boolean): Decision =>
  decision.firstLook === null || !isFirstDay
    ? decision
    : { ...decision, firstLook: { ...decision.firstLook, answers: decision.answers, gut: decision.gut } };

/** The decision with a point answered so; what is left out stays. A point whose answer was taken back keeps its place: an old tick must not come back. */
export const withAnswer = (
  decision: Decision,
  point: DecisionPoint,
  changed: Partial<Omit<PointAnswer, 'point'>>,
  isFirstDay: boolean,
): Decision => {
  const answer = { ...answerTo(decision, point), ...changed };
  const others = decision.answers.filter((each) => each.point !== point);
  return kept({ ...decision, answers: [...others, answer] }, isFirstDay);
};

/** The decision with another word of the gut. */
export const withGut = (decision: Decision, changed: Partial<Decision['gut']>, isFirstDay: boolean): Decision =>
  kept({ ...decision, gut: { ...decision.gut, ...changed } }, isFirstDay);

/** The first look ends with where the person leans; leaning another way later the same day leaves its time. Null takes it back. */
export const withFirstLook = (decision: Decision, lean: Lean | null, now: Instant): Decision => ({
  ...decision,
  firstLook: lean === null ? null : { at: decision.firstLook?.at ?? now, lean, answers: decision.answers, gut: decision.gut },
});

/** The second look, likewise. */
export const withSecondLook = (decision: Decision, lean: Lean | null, now: Instant): Decision => ({
  ...decision,
  secondLook: lean === null ? null : { at: decision.secondLook?.at ?? now, lean, words: decision.secondLook?.words ?? '' },
});
