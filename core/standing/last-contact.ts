import type { EventOf, WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import { isTry } from '../playbook/contacts.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import type { Instant } from '../time/types.ts';

/** What happened last between the person and the other side. */
export type LastContact =
  | { readonly kind: 'met'; readonly at: Instant; readonly interview: Interview }
  | { readonly kind: 'contact'; readonly at: Instant; readonly event: EventOf<'contact'> };

/** The latest contact or begun interview among those of one opportunity, up to now; null before there was any. */
export const lastContact = (interviews: readonly Interview[], events: readonly WorkspaceEvent[], now: Instant): LastContact | null => {
  let latest: LastContact | null = null;
  for (const event of events) {
    if (event.kind !== 'contact' || isTry(event) || event.at > now) continue;
    if (latest === null || event.at >= latest.at) latest = { kind: 'contact', at: event.at, event };
  }
  const past = events.filter(({ at }) => at <= now);
  for (const interview of standingInterviews(interviews, past)) {
    if (interview.startAt > now) continue;
    if (latest === null || interview.startAt > latest.at) latest = { kind: 'met', at: interview.startAt, interview };
  }
  return latest;
};
