import { message } from '../messages/message.ts';
import { decisionPointSchema } from '../model/decision.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Case, caseOf } from '../playbook/case.ts';
import type { Instant } from '../time/types.ts';
import { type FactBeside, factOf } from './fact-beside.ts';
import { factsFromPeople } from './from-people.ts';
import { factsFromRounds, type PlacedFact } from './from-rounds.ts';
import { factsFromTerms } from './from-terms.ts';
import type { Beside } from './points.ts';

/** The facts beside each point and beside the gut; an empty list where nothing is known. */
export type FactsBeside = Readonly<Record<Beside, readonly FactBeside[]>>;

const everything: readonly Beside[] = [...decisionPointSchema.options, 'gut'];

const arranged = (placed: readonly PlacedFact[]): FactsBeside =>
  Object.fromEntries(
    everything.map((each) => [each, placed.filter(([, beside]) => beside.includes(each)).map(([fact]) => fact)]),
  ) as unknown as FactsBeside;

const excites = ({ opportunity }: Case): readonly PlacedFact[] =>
  opportunity.excites.trim() === ''
    ? []
    : [[factOf(message('decision.fact.excites'), 'for', opportunity.excites), ['job-excited', 'company-proud']]];

/** Questions of the person's own that are still open, and talks the other side did not come to. */
const unsettled = ({ debriefs, events }: Case, now: Instant): readonly PlacedFact[] => {
  const open = [...debriefs.values()].flatMap(({ ownQuestions }) => ownQuestions).filter(({ state }) => state !== 'answered').length;
  const missed = events.filter(({ kind, at }) => kind === 'interview-missed' && at <= now).length;
  return [
    ...(open === 0 ? [] : ([[factOf(message('decision.fact.open-questions', { count: open }), 'against'), ['gut']]] as const)),
    ...(missed === 0 ? [] : ([[factOf(message('decision.fact.missed', { count: missed }), 'against'), ['gut']]] as const)),
  ];
};

/**
 * What is known beside each point of a decision: from debriefs and their signs, the people who were met, the person's own words,
 * and the terms against those of the present job. Nothing is weighed; a fact says which way it speaks only where that is plain.
 */
export const factsBeside = (workspace: Workspace, id: OpportunityId, now: Instant): FactsBeside => {
  const facts = caseOf(workspace, id);
  if (facts === null) return arranged([]);
  const offer = workspace.offers[id];
  return arranged([
    ...(offer === undefined ? [] : factsFromTerms(offer, workspace.settings.comparison.presentJob)),
    ...unsettled(facts, now),
    ...excites(facts),
    ...factsFromRounds(facts, now),
    ...factsFromPeople(facts, now),
  ]);
};
