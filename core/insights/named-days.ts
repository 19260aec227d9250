import type { EventOf } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import { daysBetween } from '../time/local-day.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import { type Course, firstDecisionAfter, isLeftBefore } from './course.ts';
import { middleOf } from './middle.ts';

/** A day on which they meant to decide, beside the day on which they did. */
export interface NamedDay {
  readonly opportunityId: OpportunityId;
  readonly company: string;
  /** The day they named. */
  readonly on: LocalDay;
  /** The day they decided on; null while they have not, though the day they named is over. */
  readonly decidedOn: LocalDay | null;
  /** Calendar days past the day they named, up to today where they have not decided; negative where they were early. */
  readonly days: number;
  readonly isOver: boolean;
}

/** How the days they named were kept. */
export interface NamedDays {
  /** Those that are over first, the earliest first. */
  readonly named: readonly NamedDay[];
  readonly decided: number;
  /** How many days they named are over without a decision. */
  readonly overdue: number;
  /** How many of the decided came by the day they named. */
  readonly kept: number;
  /** Half had decided by that many days past the day they named; null while more than half have not. */
  readonly middleDays: number | null;
}

/**
 * The first day they named for each decision: a later one for the same is itself a delay. Up to now, in order.
 */
const firstNamed = (course: Course, now: Instant): readonly EventOf<'decision-date-stated'>[] => {
  const named: EventOf<'decision-date-stated'>[] = [];
  for (const event of course.followed.events) {
    if (event.kind !== 'decision-date-stated' || event.at > now) continue;
    const before = named.at(-1);
    const decision = before === undefined ? null : firstDecisionAfter(course, before.at);
    if (before === undefined || (decision !== null && decision.at <= event.at)) named.push(event);
  }
  return named;
};

const namedIn = (course: Course, now: Instant): readonly NamedDay[] => {
  const { id, company } = course.followed.opportunity;
  return firstNamed(course, now).flatMap(({ at, on, zone }) => {
    const decision = firstDecisionAfter(course, at);
    // Not noted when they said it, or left before they could: nothing to hold against the day.
    if (decision?.isAtLatest === true || isLeftBefore(course, decision?.at ?? null)) return [];
    const decidedOn = decision === null ? null : dayOf(decision.at, zone);
    const days = daysBetween(on, decidedOn ?? dayOf(now, zone));
    // A day that is not over is still theirs to keep.
    return decidedOn === null && days <= 0 ? [] : [{ opportunityId: id, company, on, decidedOn, days, isOver: decidedOn !== null }];
  });
};

const inOrder = (a: NamedDay, b: NamedDay): number => {
  if (a.isOver !== b.isOver) return a.isOver ? -1 : 1;
  if (a.days !== b.days) return a.days - b.days;
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.opportunityId < b.opportunityId ? -1 : 1;
};

/** The days on which they meant to decide, as they first named them, beside the days on which they did. */
export const namedDaysOf = (courses: readonly Course[], now: Instant): NamedDays => {
  const named = courses.flatMap((course) => namedIn(course, now)).sort(inOrder);
  const decided = named.filter(({ isOver }) => isOver);
  return {
    named,
    decided: decided.length,
    overdue: named.length - decided.length,
    kept: decided.filter(({ days }) => days <= 0).length,
    middleDays: middleOf(named),
  };
};
