import type { EventOf } from '../model/event.ts';
import type { Pace } from '../model/opportunity.ts';
import { laterOf } from '../time/instant.ts';
import { addDays } from '../time/local-day.ts';
import type { Instant, LocalDay, Zone } from '../time/types.ts';
import { nextWorkingDay, workingDayFrom } from '../time/working-days.ts';
import { dayOf, endOfDay, instantOf, startOfDay } from '../time/zone.ts';
import type { PrecedenceLevel } from './action.ts';
import { isWithThem } from './contacts.ts';
import { RESERVED_PACE_DAYS, STANDARD_PACE_DAYS } from './figures.ts';
import { morningOf } from './interview-hours.ts';
import { remembered } from './remembered.ts';
import type { Situation } from './situation.ts';
import { lastStageOf } from './stage.ts';
import { standingWord } from './stated-date.ts';

/** When the next check-in may be seen as waiting and when it is due, and by whose word. */
export interface CheckInTiming {
  /** Names what it counts from inside keys; another anchor is another check-in. */
  readonly anchor: string;
  readonly waitsFromAt: Instant;
  readonly dueAt: Instant;
  /** When it is late; null where nothing is lost by waiting. */
  readonly latestAt: Instant | null;
  readonly level: PrecedenceLevel;
  readonly by:
    | { readonly kind: 'word'; readonly statement: EventOf<'decision-date-stated' | 'contact-date-advised'> }
    | { readonly kind: 'pace'; readonly pace: ChosenPace; readonly lastContactAt: Instant | null };
}

/** How soon a check-in follows, and why that soon: a role on hold is left in peace, whatever pace was chosen. */
export interface ChosenPace {
  readonly pace: Pace;
  readonly level: PrecedenceLevel;
  readonly isOnHold: boolean;
}

/** The pace that holds for one opportunity. */
export const paceOf = ({ facts, settings, stage }: Situation): ChosenPace => {
  if (stage === 'paused') return { pace: 'reserved', level: 'default', isOnHold: true };
  const own = facts.opportunity.pace;
  if (own !== null) return { pace: own, level: 'person', isOnHold: false };
  return { pace: settings.pace, level: settings.pace === 'standard' ? 'default' : 'person', isOnHold: false };
};

const DAYS: Readonly<Record<Pace, number>> = { standard: STANDARD_PACE_DAYS, reserved: RESERVED_PACE_DAYS };

/** The morning after which asking again keeps the pace: so many days on, moved on to a working day. */
export const pacedFrom = (situation: Situation, from: Instant): Instant => {
  const { settings } = situation;
  const days = DAYS[paceOf(situation).pace];
  return morningOf(workingDayFrom(addDays(dayOf(from, settings.zone), days), settings), settings);
};

/** That day's morning where the person is, unless it is another day there by then: then the morning of those who named it. */
const morningWithin = (on: LocalDay, zone: Zone, { settings }: Situation): Instant => {
  const own = morningOf(on, settings);
  return own >= startOfDay(on, zone) && own <= endOfDay(on, zone) ? own : instantOf(on, settings.morningTime, zone);
};

/** By the word of the employer or the recruiter: the day they advised, or one working day after the day they decide. */
export const timingByWord = remembered((situation: Situation): CheckInTiming | null => {
  const statement = standingWord(situation);
  if (statement === null) return null;
  const { settings, held } = situation;
  const { on, zone, at, by } = statement;
  // Named for the day of the interview itself, it cannot be waited for before the interview is over.
  const causeAt = laterOf(at, held.at(-1)?.endAt ?? at);
  const common = { anchor: on, waitsFromAt: laterOf(startOfDay(on, zone), causeAt), level: by, by: { kind: 'word', statement } } as const;
  if (statement.kind === 'decision-date-stated') {
    const dueOn = nextWorkingDay(on, settings);
    // In the person's morning, but never while it is still that day there.
    return { ...common, dueAt: laterOf(laterOf(morningOf(dueOn, settings), startOfDay(dueOn, zone)), causeAt), latestAt: null };
  }
  const dueAt = laterOf(morningWithin(on, zone, situation), causeAt);
  const latestAt = endOfDay(on, zone);
  return { ...common, anchor: `${on}-advised`, dueAt, latestAt: latestAt < dueAt ? null : latestAt };
});

interface Touch {
  readonly at: Instant;
  readonly name: string;
  readonly isContact: boolean;
}

/** What the pace counts from: the last contact in either direction, or an interview, held or waited for in vain. */
const lastTouch = ({ contacts, held, off, events, stage }: Situation): Touch | null => {
  const contact = contacts.findLast(isWithThem);
  const interview = held.at(-1);
  const missed = off.findLast(({ event }) => event.kind === 'interview-missed');
  const paused = stage === 'paused' ? lastStageOf(events) : null;
  const touches: Touch[] = [];
  if (interview !== undefined) touches.push({ at: interview.endAt, name: interview.id, isContact: false });
  if (contact !== undefined) touches.push({ at: contact.at, name: contact.name, isContact: true });
  if (missed !== undefined) touches.push({ at: missed.event.at, name: missed.event.id, isContact: false });
  if (paused !== null) touches.push({ at: paused.at, name: `on-hold-${paused.at.slice(0, 10)}`, isContact: false });
  return touches.reduce<Touch | null>((last, touch) => (last === null || touch.at > last.at ? touch : last), null);
};

/** At the person's pace after the last contact; an interview is one. Null before there was any. */
export const timingByPace = remembered((situation: Situation): CheckInTiming | null => {
  const touch = lastTouch(situation);
  if (touch === null) return null;
  const dueAt = pacedFrom(situation, touch.at);
  const pace = paceOf(situation);
  const by = { kind: 'pace', pace, lastContactAt: touch.isContact ? touch.at : null } as const;
  return { anchor: touch.name, waitsFromAt: dueAt, dueAt, latestAt: null, level: pace.level, by };
});
