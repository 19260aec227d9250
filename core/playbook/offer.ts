import type { Deadline, WorkspaceEvent } from '../model/event.ts';
import type { EventId } from '../model/ids.ts';
import { endOfDay, instantOf } from '../time/zone.ts';
import type { Instant } from '../time/types.ts';

/** An offer that was made, as far as it was noted. */
export interface Offer {
  /** The fact it was noted with first; names the offer inside keys, however often its deadline moves. */
  readonly id: EventId;
  readonly madeAt: Instant;
  /** Until when it stands, as it was said last; null while nobody named a day. */
  readonly deadline: Deadline | null;
  /** The last instant of that deadline. */
  readonly deadlineAt: Instant | null;
  /** Whether they gave more time than they had first. */
  readonly isExtended: boolean;
  /** False once it was accepted or refused, or the process went on without it. */
  readonly stands: boolean;
}

/** The last instant of a deadline: the hour they gave, else the end of that day where it is a day. */
const deadlineAtOf = ({ on, time, zone }: Deadline): Instant => (time === null ? endOfDay(on, zone) : instantOf(on, time, zone));

const isOffer = (event: WorkspaceEvent): boolean =>
  event.kind === 'offer-made' || (event.kind === 'stage-reached' && event.stage === 'offer');

/** The offers in a history, in order; the history holds what has happened so far, in order. */
export const offersOf = (events: readonly WorkspaceEvent[]): readonly Offer[] => {
  const offers: Offer[] = [];
  const say = (deadline: Deadline | null, isMove: boolean): void => {
    const last = offers.at(-1);
    if (last?.stands !== true) return;
    const deadlineAt = deadline === null ? null : deadlineAtOf(deadline);
    const isLater = last.deadlineAt !== null && (deadlineAt === null || deadlineAt > last.deadlineAt);
    offers[offers.length - 1] = { ...last, deadline, deadlineAt, isExtended: last.isExtended || (isLater && isMove) };
  };
  for (const event of events) {
    if (isOffer(event)) {
      // The stage and the offer itself are two notes of one offer.
      if (offers.at(-1)?.stands !== true)
        offers.push({ id: event.id, madeAt: event.at, deadline: null, deadlineAt: null, isExtended: false, stands: true });
      if (event.kind === 'offer-made') say(event.deadline, false);
    } else if (event.kind === 'offer-deadline-moved') say(event.deadline, true);
    else if (event.kind === 'stage-reached') {
      const last = offers.at(-1);
      if (last !== undefined) offers[offers.length - 1] = { ...last, stands: false };
    }
  }
  return offers;
};

/** The offer on the table; null where none stands. The history holds what has happened so far, in order. */
export const standingOffer = (events: readonly WorkspaceEvent[]): Offer | null => offersOf(events).find(({ stands }) => stands) ?? null;
