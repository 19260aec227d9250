import { type Decision, decisionPointSchema, type PointAnswer } from '../model/decision.ts';
import { answerTo } from './answers.ts';
import type { Beside } from './points.ts';

/** What changed between the two looks. */
export interface Overnight {
  /** Points that are answered otherwise now, and the gut where it feels another way; in their order. */
  readonly changed: readonly Beside[];
  /** What was said to each of the points at the first look. */
  readonly before: (point: PointAnswer['point']) => PointAnswer;
}

/** What is answered otherwise than at the first look; null where there was none. New words alone are no other answer. */
export const overnightOf = (decision: Decision): Overnight | null => {
  const { firstLook, gut } = decision;
  if (firstLook === null) return null;
  const points = decisionPointSchema.options.filter((point) => answerTo(firstLook, point).answer !== answerTo(decision, point).answer);
  return {
    changed: firstLook.gut.feeling === gut.feeling ? points : [...points, 'gut'],
    before: (point) => answerTo(firstLook, point),
  };
};
