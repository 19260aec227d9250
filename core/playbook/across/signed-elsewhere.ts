import type { OpportunityId } from '../../model/ids.ts';
import type { Action } from '../action.ts';
import type { RuleId } from '../rules.ts';
import { isLive } from '../to-action.ts';
import type { Together } from './across-rule.ts';
import type { Bearing } from './bearing.ts';

/** What a process that is to end still owes: the word that it ends, what an end leaves standing, and an interview until it is called off. */
const stays: ReadonlySet<RuleId> = new Set<RuleId>(['tell-others', 'reply', 'send-requested', 'thank-reference', 'interview-day']);

/** Thanks that were owed before: they may go out for as long as they are not late. */
const owed: ReadonlySet<RuleId> = new Set<RuleId>(['thank-you', 'thank-through-recruiter']);

/** Whether that word, to be given or given, ends the process; who skips it goes on, as does who took the process up again after it. */
const ends = ({ state }: Action, { isClosed, stageSince }: Bearing): boolean => {
  if (isClosed || state.kind === 'skipped') return false;
  return state.kind !== 'done' || stageSince === null || stageSince <= state.at;
};

/**
 * Once a contract is signed, the processes that are to hear of it ask for nothing more: no check-in, no heads-up, no
 * preparing. Given the steps that follow from several opportunities; answers which steps are left out.
 */
export const leaveOutAfterSignature = ({ cases, passed }: Together, acrossSteps: readonly Action[]): ReadonlyMap<Action, null> => {
  const words = new Map(acrossSteps.filter(({ ruleId }) => ruleId === 'tell-others').map((word) => [word.opportunityId, word]));
  if (words.size === 0) return new Map();
  const ending = new Set<OpportunityId | null>();
  const steps = [...acrossSteps];
  for (const bearing of cases) {
    const { id } = bearing.opportunity;
    const word = words.get(id);
    if (word === undefined || !ends(word, bearing)) continue;
    ending.add(id);
    steps.push(...bearing.live);
  }
  const offering = new Set<OpportunityId | null>(cases.filter(({ offer }) => offer !== null).map(({ opportunity }) => opportunity.id));
  const remains = ({ ruleId, opportunityId, latestAt }: Action): boolean =>
    // The word is the answer to their offer: there is no day left to name by which it is decided about.
    (stays.has(ruleId) && !(ruleId === 'reply' && offering.has(opportunityId))) ||
    (owed.has(ruleId) && (latestAt === null || !passed(latestAt)));
  return new Map(steps.filter((step) => ending.has(step.opportunityId) && isLive(step) && !remains(step)).map((step) => [step, null]));
};
