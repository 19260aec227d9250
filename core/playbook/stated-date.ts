import type { EventOf, StatedBy } from '../model/event.ts';
import type { Instant } from '../time/types.ts';
import { addDays } from '../time/local-day.ts';
import { dayOf, startOfDay } from '../time/zone.ts';
import { type Contact, isWithThem } from './contacts.ts';
import { RESERVED_PACE_DAYS } from './figures.ts';
import { remembered } from './remembered.ts';
import type { Situation } from './situation.ts';
import { lastStageOf } from './stage.ts';

type DecisionDate = EventOf<'decision-date-stated'>;
type AdvisedDate = EventOf<'contact-date-advised'>;

/** Whose word outranks whose. */
const PARTIES: readonly StatedBy[] = ['employer', 'recruiter'];

const courtesy: ReadonlySet<Contact['about']> = new Set(['thanks', 'feedback']);

/** Thanks and one's own impression of the interview do not answer when they will decide. */
const movesOn = (contact: Contact): boolean => isWithThem(contact) && !(contact.direction === 'out' && courtesy.has(contact.about));

const interviewOf = (statement: DecisionDate | AdvisedDate) => ('interviewId' in statement ? statement.interviewId : null);

/** A role put on hold since leaves a day they named before behind, unless it lies beyond the weeks a hold is left in peace. */
const isVoidedByHold = ({ stage, events }: Situation, { at, on, zone }: DecisionDate | AdvisedDate): boolean => {
  const hold = stage === 'paused' ? lastStageOf(events) : null;
  return hold !== null && hold.at > at && on < addDays(dayOf(hold.at, zone), RESERVED_PACE_DAYS);
};

const isSpent = (situation: Situation, statement: DecisionDate | AdvisedDate): boolean => {
  const { contacts, held, off } = situation;
  const from: Instant = startOfDay(statement.on, statement.zone);
  const interviewId = interviewOf(statement);
  return (
    isVoidedByHold(situation, statement) ||
    contacts.some((contact) => contact.at >= from && contact.at > statement.at && movesOn(contact)) ||
    held.some(({ id, startAt, endAt }) => endAt >= from && startAt > statement.at && id !== interviewId) ||
    // What was to be decided on an interview that did not take place is not decided by then.
    off.some(({ interview, event }) => interview.id === interviewId && event.at >= statement.at)
  );
};

const lastBy = <Kind extends 'decision-date-stated' | 'contact-date-advised'>(
  events: Situation['events'],
  kind: Kind,
  by: StatedBy,
): EventOf<Kind> | null =>
  events.findLast((event): event is EventOf<Kind> => event.kind === kind && 'by' in event && event.by === by) ?? null;

const standingOf = <Statement extends DecisionDate | AdvisedDate>(situation: Situation, statement: Statement | null): Statement | null =>
  statement === null || isSpent(situation, statement) ? null : statement;

/**
 * The decision date that stands: the last one the employer named, else the last one from the recruiter. It is spent
 * once there was contact on that day or after it, a later round on or after it, or a hold since.
 */
export const standingDate = remembered((situation: Situation): DecisionDate | null => {
  for (const by of PARTIES) {
    const standing = standingOf(situation, lastBy(situation.events, 'decision-date-stated', by));
    if (standing !== null) return standing;
  }
  return null;
});

/**
 * The word that says when to be in touch: the day they decide or the day they advised, whichever the employer named
 * last, else the recruiter. Each is spent as a decision date is.
 */
export const standingWord = remembered((situation: Situation): DecisionDate | AdvisedDate | null => {
  for (const by of PARTIES) {
    const decision = standingOf(situation, lastBy(situation.events, 'decision-date-stated', by));
    const advised = standingOf(situation, lastBy(situation.events, 'contact-date-advised', by));
    if (decision === null || advised === null) {
      if (decision !== null || advised !== null) return decision ?? advised;
      continue;
    }
    // Said in one breath, the day to be in touch is the plainer word.
    return decision.at > advised.at ? decision : advised;
  }
  return null;
});
