import type { OpportunityId } from '../model/ids.ts';
import { STANDARD_PACE_DAYS } from '../playbook/figures.ts';
import { addDays, daysBetween } from '../time/local-day.ts';
import type { Instant, Zone } from '../time/types.ts';
import { dayOf, endOfDay } from '../time/zone.ts';
import { type Course, firstWordAfter, isAgreedAhead, isLeftBefore } from './course.ts';
import { type Share, shareOf } from './share.ts';

/** An answer within a week is taken as one that followed; ours, the usual pace of a check-in. */
const FOLLOWED_WITHIN_DAYS = STANDARD_PACE_DAYS;

/** What came within a week of a moment in a silence. */
export interface Aftermath {
  readonly opportunityId: OpportunityId;
  readonly company: string;
  /** The check-in, or the day on which a silence was left alone although a check-in could have gone out. */
  readonly at: Instant;
  readonly zone: Zone;
  /** Calendar days until they were heard from; null where that was not within the week. */
  readonly days: number | null;
}

/** What followed check-ins, beside silences of the same age that were left alone. Neither says what brought the answer. */
export interface FollowUpEffect {
  readonly checkIns: readonly Aftermath[];
  readonly leftAlone: readonly Aftermath[];
  /** How many check-ins are too fresh to count, whatever was heard: their week is not over. */
  readonly fresh: number;
  /** The share of each that was heard from within the week; null where there is none. */
  readonly afterCheckIns: Share | null;
  readonly afterSilence: Share | null;
}

/** What came after `at`; `fresh` where it is too early to say, `left` where the person stopped waiting first. */
const aftermathOf = (course: Course, at: Instant, now: Instant): Aftermath | 'fresh' | 'left' => {
  const { id, company, zone } = course.followed.opportunity;
  const from = dayOf(at, zone);
  const lastAt = endOfDay(addDays(from, FOLLOWED_WITHIN_DAYS), zone);
  const word = firstWordAfter(course, at);
  const heardAt = word !== null && word.at <= lastAt ? word.at : null;
  // Counting the quick answers of a week that goes on, and not the silences in it, would make check-ins look better than they are.
  if (lastAt >= now) return 'fresh';
  // What happened after the week changes nothing about it.
  if (isLeftBefore(course, heardAt ?? lastAt)) return 'left';
  return { opportunityId: id, company, at, zone, days: heardAt === null ? null : daysBetween(from, dayOf(heardAt, zone)) };
};

/** Check-ins into a silence; one that follows another within its week is part of the same attempt. */
const attemptsOf = (course: Course): readonly Instant[] => {
  const attempts: Instant[] = [];
  for (const at of course.checkedInAt) {
    const last = attempts.at(-1);
    const isSame = last !== undefined && at <= lastOfWeek(course, last) && (firstWordAfter(course, last)?.at ?? at) >= at;
    if (!isSame && !isAgreedAhead(course, at)) attempts.push(at);
  }
  return attempts;
};

const lastOfWeek = ({ followed }: Course, at: Instant): Instant => {
  const { zone } = followed.opportunity;
  return endOfDay(addDays(dayOf(at, zone), FOLLOWED_WITHIN_DAYS), zone);
};

/**
 * Silences after an interview that were a week old, when a check-in is usual, and were left alone for the week after. One
 * moment of each: a silence that lasts for months would else outweigh all others.
 */
const quietMoments = (course: Course, now: Instant): readonly Instant[] =>
  course.held.flatMap(({ endAt }) => {
    if (isAgreedAhead(course, endAt)) return [];
    const at = lastOfWeek(course, endAt);
    const word = firstWordAfter(course, endAt);
    const untilAt = lastOfWeek(course, at);
    const isTouched = course.checkedInAt.some(
      (checkedAt) => checkedAt > endAt && checkedAt <= (word?.at ?? untilAt) && checkedAt <= untilAt,
    );
    return at > now || isTouched || (word !== null && word.at <= at) ? [] : [at];
  });

const heard = (all: readonly Aftermath[]): Share | null => shareOf(all.filter(({ days }) => days !== null).length, all.length);

const inOrder = (a: Aftermath, b: Aftermath): number =>
  a.at === b.at ? (a.opportunityId < b.opportunityId ? -1 : 1) : a.at < b.at ? -1 : 1;

/** What was heard within a week of each check-in, and within the same week of silences in which none was sent. */
export const followUpEffectOf = (courses: readonly Course[], now: Instant): FollowUpEffect => {
  const checkIns: Aftermath[] = [];
  const leftAlone: Aftermath[] = [];
  let fresh = 0;
  for (const course of courses) {
    for (const at of attemptsOf(course)) {
      const came = aftermathOf(course, at, now);
      if (came === 'fresh') fresh += 1;
      else if (came !== 'left') checkIns.push(came);
    }
    for (const at of quietMoments(course, now)) {
      const came = aftermathOf(course, at, now);
      if (came !== 'fresh' && came !== 'left') leftAlone.push(came);
    }
  }
  return {
    checkIns: checkIns.sort(inOrder),
    leftAlone: leftAlone.sort(inOrder),
    fresh,
    afterCheckIns: heard(checkIns),
    afterSilence: heard(leftAlone),
  };
};
