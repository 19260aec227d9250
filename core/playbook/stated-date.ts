import type { EventOf, StatedBy } from '../model/event.ts';
import type { Instant } from '../time/types.ts';
import { startOfDay } from '../time/zone.ts';
import { type Contact, isWithThem } from './contacts.ts';
import type { Situation } from './situation.ts';

type Statement = EventOf<'decision-date-stated'>;

const courtesy: ReadonlySet<Contact['about']> = new Set(['thanks', 'feedback']);

/** Thanks and one's own impression of the interview do not answer when they will decide. */
const movesOn = (contact: Contact): boolean => isWithThem(contact) && !(contact.direction === 'out' && courtesy.has(contact.about));

const isSpent = ({ contacts, held }: Situation, statement: Statement): boolean => {
  const from: Instant = startOfDay(statement.on, statement.zone);
  return (
    contacts.some((contact) => contact.at >= from && contact.at > statement.at && movesOn(contact)) ||
    held.some(({ id, startAt, endAt }) => endAt >= from && startAt > statement.at && id !== statement.interviewId)
  );
};

const lastBy = (events: Situation['events'], by: StatedBy): Statement | null => {
  let last: Statement | null = null;
  for (const event of events) if (event.kind === 'decision-date-stated' && event.by === by) last = event;
  return last;
};

/**
 * The decision date that stands: the last one the employer named, else the last one from the recruiter. It is spent
 * once there was contact on that day or after it, or a later round on or after it.
 */
export const standingDate = (situation: Situation): Statement | null => {
  for (const by of ['employer', 'recruiter'] as const) {
    const statement = lastBy(situation.events, by);
    if (statement !== null && !isSpent(situation, statement)) return statement;
  }
  return null;
};
