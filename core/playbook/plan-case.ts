import type { Settings } from '../model/settings.ts';
import type { Instant } from '../time/types.ts';
import { type Bearing, bearingOf } from './across/bearing.ts';
import type { Action } from './action.ts';
import { ruleNameOf } from './action-key.ts';
import type { Case } from './case.ts';
import { lateLogsOf, loggedLateAt } from './late-logs.ts';
import { momentAt } from './moment.ts';
import { caseRules, contactsByRule } from './rulebook.ts';
import { keptAmong } from './same-value.ts';
import { situationOf } from './situation.ts';
import { isClosed } from './stage.ts';
import { isSwitchedOff } from './switched-off.ts';
import { inPlanOrder, isHistory, toAction } from './to-action.ts';

/** What was planned from one case, and until when it holds. */
export interface CasePlan {
  readonly actions: readonly Action[];
  /** What it means to the other opportunities. */
  readonly bearing: Bearing;
  /** The instant from which the same facts would give another plan; null when time alone changes nothing. */
  readonly holdsUntil: Instant | null;
}

const nothingSaid: ReadonlySet<string> = new Set();

/** The rules about whose steps the person said something. */
const rulesWithMarks = ({ marks }: Case): ReadonlySet<string> =>
  marks.size === 0 ? nothingSaid : new Set(Array.from(marks.keys(), ruleNameOf));

/** Plans one case by itself, keeping what a planner needs to remember it, and the steps planned `before` that say the same. */
export const planCase = (facts: Case, settings: Settings, now: Instant, before: readonly Action[]): CasePlan => {
  const moment = momentAt(now);
  const situation = situationOf(facts, settings, moment, contactsByRule);
  const closed = isClosed(situation.stage);
  const said = rulesWithMarks(facts);
  const late = lateLogsOf(facts);
  const proposed: Action[] = [];
  for (const rule of caseRules) {
    const stands = rule.stands === 'always' || (rule.stands === 'closed') === closed;
    const isOff = rule.canBeOff && isSwitchedOff(rule.id, settings, facts.opportunity);
    const applies = rule.applies(situation);
    // Its steps could only be history, and nothing was ever said about one.
    if (!applies && !said.has(rule.id)) continue;
    const isWanted = applies && stands && !isOff;
    for (const proposal of rule.propose(situation)) {
      const own = proposal.interviewId === undefined ? undefined : facts.interviews.find(({ id }) => id === proposal.interviewId);
      const loggedAt = loggedLateAt(late, own, proposal.earliestAt);
      const action = toAction(rule, proposal, facts.opportunity.id, facts.marks, loggedAt);
      if ((isWanted && proposal.wanted !== false) || isHistory(action)) proposed.push(action);
    }
  }
  const actions = keptAmong(before, proposed.sort(inPlanOrder));
  return { actions, bearing: bearingOf(situation, actions, late), holdsUntil: moment.holdsUntil() };
};
