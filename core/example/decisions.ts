import { newDecision } from '../decision/new-decision.ts';
import type { Decision, DecisionPoint, PointAnswer } from '../model/decision.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Instant } from '../time/types.ts';

type Said = PointAnswer['answer'] | readonly [answer: PointAnswer['answer'], words: string];

const answerOf = (point: DecisionPoint, said: Said): PointAnswer =>
  typeof said === 'string' || said === null ? { point, answer: said, words: '' } : { point, answer: said[0], words: said[1] };

/** A decision of the example: what is left out was not said yet. */
export const decisionOf = (
  id: OpportunityId,
  changedAt: Instant,
  { answers, ...given }: Partial<Omit<Decision, 'id' | 'answers'>> & { readonly answers: Partial<Readonly<Record<DecisionPoint, Said>>> },
): Decision => ({
  ...newDecision(id, changedAt),
  answers: Object.entries(answers).map(([point, said]) => answerOf(point as DecisionPoint, said)),
  ...given,
});
