import { type Message, type MessageValue, message } from '../../core/messages/message.ts';
import type { Action } from '../../core/playbook/action.ts';
import { planChanges, type PlanChange } from '../../core/playbook/plan-changes.ts';
import type { Instant, Zone } from '../../core/time/types.ts';
import { dayOf } from '../../core/time/zone.ts';
import type { FactChange } from '../data/fact-watch.ts';

/** What a fact changed in the plan, in words. */
export interface PlanNews {
  /** "1 moved", "2 added", to be listed in one sentence. */
  readonly counts: readonly Message[];
  /** Each change; its title is a message of its own. */
  readonly lines: readonly { readonly what: Message; readonly line: (what: string) => Message }[];
}

const momentIn = ({ precision }: Action, at: Instant, zone: Zone): MessageValue =>
  precision === 'day' ? { on: dayOf(at, zone), as: 'smart' } : { at, as: 'smart' };

/** Whether the person sees it move: a step that is meant for a day does not by an hour. */
const isSeen = (change: PlanChange, zone: Zone): boolean =>
  change.kind !== 'moved' || change.action.precision === 'time' || dayOf(change.from, zone) !== dayOf(change.to, zone);

const lineOf = (change: PlanChange, zone: Zone): PlanNews['lines'][number] => {
  const { action } = change;
  const what = action.title;
  switch (change.kind) {
    case 'moved': {
      const [from, to] = [momentIn(action, change.from, zone), momentIn(action, change.to, zone)];
      return { what, line: (title) => message('app.plan.line.moved', { what: title, from, to }) };
    }
    case 'added':
      return { what, line: (title) => message('app.plan.line.added', { what: title, at: momentIn(action, action.idealAt, zone) }) };
    case 'dropped':
      return { what, line: (title) => message('app.plan.line.dropped', { what: title }) };
  }
};

/** What the plan says otherwise since a fact; null where it stayed as it was, or where there was no plan to change. */
export const planNewsOf = ({ before, after }: FactChange): PlanNews | null => {
  const { zone } = after.workspace.settings;
  const isNew = ({ opportunityId }: Action): boolean =>
    opportunityId !== null && before.workspace.opportunities[opportunityId] === undefined;
  const isGone = ({ opportunityId }: Action): boolean =>
    opportunityId !== null && after.workspace.opportunities[opportunityId] === undefined;
  const changes = planChanges(before.actions, after.actions).filter(
    (change) => isSeen(change, zone) && !isNew(change.action) && !isGone(change.action),
  );
  if (changes.length === 0) return null;
  const counts = (['moved', 'added', 'dropped'] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [message(`app.plan.count.${kind}`, { count })];
  });
  return { counts, lines: changes.map((change) => lineOf(change, zone)) };
};
