import { message } from '../messages/message.ts';
import { addMs, laterOf } from '../time/instant.ts';
import type { Instant, Zone } from '../time/types.ts';
import { dayOf, endOfDay } from '../time/zone.ts';
import { KINDNESS_AT_LEAST_MS } from './figures.ts';
import type { Proposal } from './rule.ts';

/** Until when a kind word is to be seen: to the end of its day, a little longer late in the evening. Then it goes, never late. */
export const seenUntil = (from: Instant, zone: Zone): Instant =>
  laterOf(endOfDay(dayOf(from, zone), zone), addMs(from, KINDNESS_AT_LEAST_MS));

/** What every kind word has in common: from that instant, no deadline, nothing to mend and no time it takes. */
export const kindly = (
  at: Instant,
): Pick<Proposal, 'move' | 'earliestAt' | 'idealAt' | 'latestAt' | 'precision' | 'minutes' | 'mend' | 'changes'> => ({
  move: 'yours',
  earliestAt: at,
  idealAt: at,
  latestAt: null,
  precision: 'day',
  minutes: 0,
  mend: null,
  changes: message('playbook.changes.kindness'),
});
