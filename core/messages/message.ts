import * as z from 'zod';
import { instantSchema, localDaySchema } from '../time/types.ts';
import { type MessageKey, messageKeys } from './en.ts';

/**
 * A date or time inside a message, formatted by Intl where the message is shown.
 * `time` 14:30 · `day` Fri 20 Nov · `long-day` Friday 20 November · `full` 20 November 2026 · `weekday` Friday · `day-time` Fri 20 Nov, 14:30 ·
 * `smart` leaves out what today makes plain (14:30 · yesterday 14:30 · Tue 17, 9:30 · 12 Oct) ·
 * `brief` is as short where there is little room (14:30 · Wed 14:30 · Tue 17, 9:30 a week away · 12 Oct) ·
 * `sentence` does so inside a sentence (at 14:30 · yesterday at 14:30 · on Tue 17 at 9:30 · on 12 Oct).
 */
const dateStyleSchema = z.enum(['time', 'day', 'long-day', 'full', 'weekday', 'day-time', 'smart', 'brief', 'sentence']);

const messageValueSchema = z.union([
  z.string(),
  z.number(),
  z.array(z.string()).readonly(),
  z.strictObject({ at: instantSchema, as: dateStyleSchema, zone: z.string().optional() }),
  z.strictObject({ on: localDaySchema, as: dateStyleSchema }),
  z.strictObject({ money: z.number(), currency: z.string().regex(/^[A-Z]{3}$/u) }),
]);
/**
 * Text, a number, names to be listed, an instant or a day, an amount in a currency (£46,500 · £17.25); the formatter knows
 * the person's language and zone.
 */
export type MessageValue = z.infer<typeof messageValueSchema>;

/**
 * A sentence that is not in any language yet: the key of the catalogue and what fills it.
 * The domain, the store and the calls between processes carry messages, never finished text.
 */
export interface Message {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, MessageValue>> | undefined;
}

/** Of a type with a name, so that the compiler does not write every key of the catalogue down wherever a message goes. */
export const messageSchema: z.ZodType<Message> = z.strictObject({
  key: z.custom<MessageKey>((key) => typeof key === 'string' && messageKeys.has(key)),
  values: z.record(z.string(), messageValueSchema).optional(),
});

export const message = (key: MessageKey, values?: Record<string, MessageValue>): Message =>
  values === undefined ? { key } : { key, values };
