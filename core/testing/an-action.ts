import { message } from '../messages/message.ts';
import type { ActionKey, OpportunityId } from '../model/ids.ts';
import type { Action } from '../playbook/action.ts';
import type { Instant } from '../time/types.ts';

/** An action of the person's own: the thanks after an interview that ended on Wednesday 11 November 2026 at 14:30 UTC. */
export const anAction = (given: Partial<Action> = {}): Action => ({
  key: 'thank-you:int_00000001:per_00000001' as ActionKey,
  ruleId: 'thank-you',
  kind: 'letter',
  opportunityId: 'opp_00000001' as OpportunityId,
  interviewId: null,
  personId: null,
  title: message('app.name'),
  detail: null,
  move: 'yours',
  earliestAt: '2026-11-11T14:30:00.000Z' as Instant,
  idealAt: '2026-11-11T17:00:00.000Z' as Instant,
  latestAt: '2026-11-12T14:30:00.000Z' as Instant,
  precision: 'time',
  minutes: 8,
  state: { kind: 'open' },
  mend: null,
  isPressing: false,
  remindAlsoAt: [],
  ownReminders: null,
  loggedAt: null,
  isBegun: false,
  cautions: [],
  guide: [],
  covers: [],
  coveredBy: null,
  reason: { rule: message('app.name'), sources: [], level: 'default', facts: [], settled: null, changes: null },
  ...given,
});
