import type { Deadline, EventOf, WorkspaceEvent } from '../model/event.ts';
import { inOrder } from '../playbook/stage.ts';
import { endOfDay, instantOf } from '../time/zone.ts';
import type { Instant } from '../time/types.ts';

/** The offer on the table. */
interface StandingOffer {
  readonly madeAt: Instant;
  /** The last instant at which it can be accepted; null while nobody named a day. */
  readonly endsAt: Instant | null;
}

/** The last instant of a deadline: the hour they gave, else the end of that day where it is a day. */
const deadlineAt = ({ on, time, zone }: Deadline): Instant => (time === null ? endOfDay(on, zone) : instantOf(on, time, zone));

/**
 * The offer that stands: the last one made, with its deadline as moved since. A stage reached after it (an
 * acceptance, a withdrawal, back to interviewing) ends it; null where none stands.
 */
export const standingOffer = (events: readonly WorkspaceEvent[], now: Instant): StandingOffer | null => {
  let made: EventOf<'offer-made'> | EventOf<'stage-reached'> | null = null;
  let deadline: Deadline | null = null;
  for (const event of events.toSorted(inOrder)) {
    if (event.at > now) continue;
    if (event.kind === 'offer-made') {
      made = event;
      deadline = event.deadline;
    } else if (event.kind === 'offer-deadline-moved') deadline = event.deadline;
    else if (event.kind === 'stage-reached' && event.stage !== 'offer') {
      made = null;
      deadline = null;
    } else if (event.kind === 'stage-reached') made ??= event;
  }
  return made === null ? null : { madeAt: made.at, endsAt: deadline === null ? null : deadlineAt(deadline) };
};
