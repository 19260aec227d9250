import { type Decision, type DecisionPoint, decisionPointSchema, type PointAnswer } from '../model/decision.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { keyOf } from '../playbook/action-key.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import { offersOf } from '../playbook/offer.ts';
import { inOrder } from '../playbook/stage.ts';
import type { Instant } from '../time/types.ts';
import { newDecision } from './new-decision.ts';

/** The points that were ticked in the guide of the step before there was a board: the guide's points go by the same names. */
const tickedFor = ({ events, ticks }: Workspace, id: OpportunityId): readonly DecisionPoint[] => {
  const offers = offersOf((eventsByOpportunity(events).get(id) ?? []).toSorted(inOrder));
  const points = new Set(offers.flatMap((offer) => ticks[keyOf('decide-offer', id, offer.id)]?.points ?? []));
  return decisionPointSchema.options.filter((point) => points.has(point));
};

/**
 * The decision about an opportunity as it stands, begun where nothing was said yet. A point that was ticked in the guide of an
 * earlier version and not answered since reads as a yes without words: a tick said no more than that.
 */
export const decisionOf = (workspace: Workspace, id: OpportunityId, now: Instant): Decision => {
  const kept = workspace.decisions[id] ?? newDecision(id, now);
  const answered = new Set(kept.answers.map(({ point }) => point));
  const ticked = tickedFor(workspace, id).filter((point) => !answered.has(point));
  if (ticked.length === 0) return kept;
  return { ...kept, answers: [...kept.answers, ...ticked.map((point): PointAnswer => ({ point, answer: 'yes', words: '' }))] };
};

/** What was said to a point; null answer and no words where nothing was. */
export const answerTo = ({ answers }: Pick<Decision, 'answers'>, point: DecisionPoint): PointAnswer =>
  answers.find((each) => each.point === point) ?? { point, answer: null, words: '' };
