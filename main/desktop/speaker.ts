import { createFormatter, type Formatter } from '../../core/messages/format.ts';
import type { Message } from '../../core/messages/message.ts';
import type { Instant, Zone } from '../../core/time/types.ts';

/** Puts messages into the person's language; the zone may change while the app runs. */
export const createSpeaker = (locale: string) => {
  let formatter: Formatter | null = null;
  return (words: Message, now: Instant, zone: Zone): string => {
    if (formatter?.zone !== zone) formatter = createFormatter({ locale, zone });
    return formatter.say(words, now);
  };
};
