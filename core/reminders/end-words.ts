import type { MessageValue } from '../messages/message.ts';
import type { Instant, Zone } from '../time/types.ts';
import { dayOf, isEndOfDay } from '../time/zone.ts';

/** When something ends, in a word or two: its hour, or its day where the whole of that is left. */
export const endWords = (at: Instant, zone: Zone): MessageValue =>
  isEndOfDay(at, zone) ? { on: dayOf(at, zone), as: 'smart' } : { at, as: 'smart' };
