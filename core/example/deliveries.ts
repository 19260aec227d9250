import type { Delivery } from '../model/delivery.ts';
import type { Workspace } from '../model/workspace.ts';
import { planWorkspace } from '../playbook/plan.ts';
import { remindersFor } from '../reminders/plan-reminders.ts';
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import type { Instant } from '../time/types.ts';

/** The ledger goes back this far. */
const KEPT_MS = 4 * DAY_MS;
/** What came later than this is still unread. */
const READ_AFTER_MS = 10 * HOUR_MS;

/** Every reminder that would have come in the last days, had Afterview run: those of steps that are done by now, too. */
export const deliveriesFor = (workspace: Workspace, now: Instant): Workspace['deliveries'] => {
  const asIfNothingWereDone = planWorkspace({ ...workspace, marks: {}, debriefs: {} }, now);
  const since = addMs(now, -KEPT_MS);
  const doneAt = (key: string): Instant | null => {
    const state = workspace.marks[key]?.state;
    return state?.kind === 'done' ? state.at : null;
  };
  const delivered = remindersFor(asIfNothingWereDone, workspace.settings).filter(({ action, fireAt }) => {
    const done = doneAt(action.key);
    return fireAt > since && fireAt <= now && (done === null || fireAt < done) && workspace.marks[action.key]?.state.kind !== 'snoozed';
  });
  return Object.fromEntries(
    delivered.map(({ id, action, dueAt, fireAt }): [string, Delivery] => [
      id,
      {
        id,
        actionKey: action.key,
        dueAt,
        state: 'shown',
        occasion: 'due',
        via: 'dbus',
        at: fireAt,
        attempts: 1,
        title: action.title,
        readAt: fireAt < addMs(now, -READ_AFTER_MS) ? addMs(fireAt, 4 * MINUTE_MS) : null,
      },
    ]),
  );
};
