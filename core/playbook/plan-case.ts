import type { ActionKey, OpportunityId } from '../model/ids.ts';
import type { Mark } from '../model/mark.ts';
import type { Settings } from '../model/settings.ts';
import type { Instant } from '../time/types.ts';
import type { Action, ActionState } from './action.ts';
import type { Case } from './case.ts';
import { type Moment, momentAt } from './moment.ts';
import type { Proposal, RuleText } from './rule.ts';
import { caseRules, contactsByRule } from './rulebook.ts';
import { keepSearching, searchOf, type Standing } from './rules/keep-searching.ts';
import { type Situation, situationOf } from './situation.ts';
import { isSwitchedOff } from './switched-off.ts';
import { isClosed, lastStageOf } from './stage.ts';

/** What was planned from one case, and until when it holds. */
export interface CasePlan {
  readonly actions: readonly Action[];
  readonly standing: Standing;
  /** The instant from which the same facts would give another plan; null when time alone changes nothing. */
  readonly holdsUntil: Instant | null;
}

/** The order of every plan: by ideal instant, then by key, so that it never depends on the order of records. */
export const inPlanOrder = (a: Action, b: Action): number => {
  if (a.idealAt !== b.idealAt) return a.idealAt < b.idealAt ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
};

/** What the person said about a step outranks everything else that is known about it. */
const stateOf = ({ doneAt = null, dropped = null }: Proposal, mark: Mark | undefined): ActionState => {
  if (mark?.state.kind === 'done' || mark?.state.kind === 'skipped') return { kind: mark.state.kind, at: mark.state.at };
  if (doneAt !== null) return { kind: 'done', at: doneAt };
  if (dropped !== null) return { kind: 'dropped', because: dropped };
  if (mark?.state.kind === 'snoozed') return { kind: 'snoozed', untilAt: mark.state.untilAt };
  return { kind: 'open' };
};

const NONE: readonly never[] = [];

const toAction = (
  rule: RuleText,
  proposal: Proposal,
  opportunityId: OpportunityId | null,
  marks: ReadonlyMap<ActionKey, Mark>,
): Action => ({
  key: proposal.key,
  ruleId: rule.id,
  kind: rule.kind,
  opportunityId,
  interviewId: proposal.interviewId ?? null,
  personId: proposal.personId ?? null,
  title: proposal.title,
  detail: proposal.detail,
  move: proposal.move,
  earliestAt: proposal.earliestAt,
  idealAt: proposal.idealAt,
  latestAt: proposal.latestAt,
  precision: proposal.precision,
  minutes: proposal.minutes,
  state: stateOf(proposal, marks.get(proposal.key)),
  mend: proposal.mend,
  isPressing: proposal.isPressing ?? false,
  remindAlsoAt: proposal.remindAlsoAt ?? NONE,
  cautions: proposal.cautions ?? NONE,
  guide: proposal.guide ?? rule.guide,
  covers: NONE,
  coveredBy: null,
  reason: {
    rule: rule.rule,
    sources: rule.sources,
    level: proposal.level ?? proposal.settled?.level ?? 'default',
    facts: proposal.facts,
    settled: proposal.settled ?? null,
    changes: proposal.changes,
  },
});

const isHistory = ({ state }: Action): boolean => state.kind === 'done' || state.kind === 'skipped';

const standingOf = ({ events, stage, held }: Situation): Standing => ({
  stage,
  stageSince: lastStageOf(events)?.at ?? null,
  firstHeldAt: held[0]?.endAt ?? null,
  lastHeldAt: held.at(-1)?.endAt ?? null,
});

/** Plans one case, keeping what a planner needs to remember it. */
export const planCase = (facts: Case, settings: Settings, now: Instant): CasePlan => {
  const moment = momentAt(now);
  const situation = situationOf(facts, settings, moment, contactsByRule);
  const closed = isClosed(situation.stage);
  const actions: Action[] = [];
  for (const rule of caseRules) {
    const isOff = rule.canBeOff && isSwitchedOff(rule.id, settings, facts.opportunity);
    const applies = !isOff && (rule.stands === 'always' || (rule.stands === 'closed') === closed) && rule.applies(situation);
    for (const proposal of rule.propose(situation)) {
      const action = toAction(rule, proposal, facts.opportunity.id, facts.marks);
      if ((applies && proposal.wanted !== false) || isHistory(action)) actions.push(action);
    }
  }
  return { actions: actions.sort(inPlanOrder), standing: standingOf(situation), holdsUntil: moment.holdsUntil() };
};

/** The weekly search over all opportunities, as none or one action. `marks` are those of no single opportunity. */
export const planSearch = (
  standings: readonly Standing[],
  settings: Settings,
  marks: ReadonlyMap<ActionKey, Mark>,
  now: Instant,
): { readonly actions: readonly Action[]; readonly holdsUntil: Instant | null } => {
  const moment: Moment = momentAt(now);
  const proposal = searchOf(standings, settings, moment);
  const action = proposal === null ? null : toAction(keepSearching, proposal, null, marks);
  const stays = action !== null && (proposal?.wanted !== false || isHistory(action));
  return { actions: stays ? [action] : [], holdsUntil: moment.holdsUntil() };
};
