import type { ActionKey, OpportunityId } from '../model/ids.ts';
import type { Mark } from '../model/mark.ts';
import type { Instant } from '../time/types.ts';
import type { Action, ActionState } from './action.ts';
import type { Proposal, RuleText } from './rule.ts';

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
  return open;
};

const open: ActionState = { kind: 'open' };
const NONE: readonly never[] = [];

/** A proposal with the person's marks laid over it. */
export const toAction = (
  rule: RuleText,
  proposal: Proposal,
  opportunityId: OpportunityId | null,
  marks: ReadonlyMap<ActionKey, Mark>,
  loggedAt: Instant | null,
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
  ownReminders: proposal.ownReminders ?? null,
  loggedAt,
  isBegun: proposal.isBegun ?? false,
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

/** Through with it: what was done or skipped stays in the plan whatever else changes. */
export const isHistory = ({ state }: Action): boolean => state.kind === 'done' || state.kind === 'skipped';

/** Still to be done, now or at the end of a snooze. */
export const isLive = ({ state }: Action): boolean => state.kind === 'open' || state.kind === 'snoozed';
