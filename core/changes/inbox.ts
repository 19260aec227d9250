import type { Delivery } from '../model/delivery.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';

/** Notes which deliveries of the inbox were seen; those that were stay as they are. */
export const readInbox: Change<{ readonly deliveryIds: readonly string[] }> = (workspace, { deliveryIds }, { now }) => {
  const read: Record<string, Delivery> = {};
  for (const id of deliveryIds) {
    const delivery = Object.hasOwn(workspace.deliveries, id) ? workspace.deliveries[id] : undefined;
    if (delivery?.readAt === null) read[id] = { ...delivery, readAt: now };
  }
  const next = Object.keys(read).length === 0 ? workspace : { ...workspace, deliveries: { ...workspace.deliveries, ...read } };
  return succeed({ workspace: next, said: null, answer: null });
};
