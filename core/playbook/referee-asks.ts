import { message } from '../messages/message.ts';
import type { EventOf, WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import { addMs } from '../time/instant.ts';
import type { Instant, Zone } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import type { Caution } from './action.ts';
import { REFEREE_ASKS_AT_MOST, REFEREE_ASKS_WITHIN_MS } from './figures.ts';

const notAsking: ReadonlySet<string> = new Set(['thanks', 'answer', 'feedback', 'reference-given', 'missed-call']);

/** Whether it is a word to somebody who would speak for the person that asks something of them: a heads-up or a request, not thanks. */
export const isRefereeAsk = (event: WorkspaceEvent): event is EventOf<'contact'> =>
  event.kind === 'contact' && event.party === 'reference' && event.direction === 'out' && !notAsking.has(event.about);

/** When somebody was asked, and about which opportunity; null for none. */
export interface AskedAt {
  readonly opportunityId: OpportunityId | null;
  readonly at: Instant;
}

/** When somebody was asked, in order: a call that was logged and ticked off the same day about one opportunity is one. */
export const distinctAsks = (asks: readonly AskedAt[], zone: Zone): readonly Instant[] => {
  const known = new Map<string, Instant>();
  for (const { opportunityId, at } of asks) {
    const name = `${opportunityId ?? ''} ${dayOf(at, zone)}`;
    const before = known.get(name);
    if (before === undefined || at < before) known.set(name, at);
  }
  return [...known.values()].sort();
};

/** Those that still count when somebody is asked at that time. */
export const recentAsks = (askedAt: readonly Instant[], at: Instant): readonly Instant[] =>
  askedAt.filter((each) => each > addMs(at, -REFEREE_ASKS_WITHIN_MS)).sort();

/** A word of warning where the next request would be one too many within a month; null where it is fine. */
export const askedTooOften = (askedAt: readonly Instant[], nextAt: Instant): Caution | null => {
  const recent = recentAsks(askedAt, nextAt);
  const frees = recent.at(-REFEREE_ASKS_AT_MOST);
  if (frees === undefined) return null;
  const fineAt = addMs(frees, REFEREE_ASKS_WITHIN_MS);
  return { message: message('playbook.caution.referee-asked-often', { count: recent.length, fine: { at: fineAt, as: 'day' } }), fineAt };
};
