import * as z from 'zod';
import { message, messageSchema } from '../messages/message.ts';
import { instantSchema } from '../time/types.ts';
import { actionKeySchema } from './ids.ts';

export const deliveryChannelSchema = z.enum(['dbus', 'system', 'node-notifier', 'inbox']);
/** How a reminder reached the person; `inbox` alone means that no native way accepted it. */
export type DeliveryChannel = z.infer<typeof deliveryChannelSchema>;

export const deliverySchema = z.strictObject({
  /** `<action key>@<due instant>`: one reminder is delivered once. */
  id: z.string().min(1).max(400),
  actionKey: actionKeySchema,
  dueAt: instantSchema,
  /** `trying` is written before the attempt, so that a crash in between is seen. */
  state: z.enum(['trying', 'shown', 'failed']),
  /** `due` on time, `late` more than two minutes after, `digest` several late ones in one, `morning` what a day holds. */
  occasion: z.enum(['due', 'late', 'digest', 'morning']),
  via: deliveryChannelSchema.nullable(),
  at: instantSchema,
  attempts: z.int().min(1),
  /** What it said, kept because the plan may have moved on since. A sentence that is no longer in the catalogue costs no line. */
  title: messageSchema.catch(message('reminders.reworded')),
  readAt: instantSchema.nullable(),
});
/** One line of the reminder ledger. `shown` means accepted by the notification service, not seen. */
export type Delivery = z.infer<typeof deliverySchema>;
