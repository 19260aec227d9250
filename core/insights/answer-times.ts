import type { OpportunityId } from '../model/ids.ts';
import { daysBetween } from '../time/local-day.ts';
import type { Instant, Zone } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import { type Course, firstWordAfter, isAgreedAhead, isLeftBefore } from './course.ts';
import { middleOf } from './middle.ts';

export const waitStarts = ['interview', 'thanks', 'check-in'] as const;
/** What a wait for a word counts from. */
export type WaitStart = (typeof waitStarts)[number];

/** One wait for a word from them. */
export interface Wait {
  readonly opportunityId: OpportunityId;
  readonly company: string;
  readonly fromAt: Instant;
  /** The employer's zone: its days are counted. */
  readonly zone: Zone;
  /** Calendar days until they were heard from, or until now. */
  readonly days: number;
  /** False while they are silent. */
  readonly isOver: boolean;
  /** They were heard from after that many days at the most: only what followed from it was noted. */
  readonly isAtMost: boolean;
}

/** How long they were silent. */
export interface AnswerTimes {
  /** Those that are over first, the shortest first. */
  readonly waits: readonly Wait[];
  readonly answered: number;
  /** How many they have not answered so far. */
  readonly silent: number;
  /** Half were over within that many days; null while more than half are not, see `middleOf`. */
  readonly middleDays: number | null;
  /** The shortest and the longest that is over; null where none is. */
  readonly range: { readonly shortest: number; readonly longest: number } | null;
}

/**
 * When the waits of one process began. A wait ends with the first word whatever it says, and one that the person did not
 * need to wait for is none: the next round was agreed already.
 */
const startsOf = (course: Course, from: WaitStart): readonly Instant[] => {
  const ends = course.held.map(({ endAt }) => endAt).filter((endAt) => !isAgreedAhead(course, endAt));
  if (from === 'interview') return ends;
  // Several notes to one panel, and a second check-in into the same silence, are part of the wait that began before.
  const starts: Instant[] = [];
  const isAfresh = (at: Instant): boolean => {
    const last = starts.at(-1);
    const heard = last === undefined ? null : firstWordAfter(course, last);
    return last === undefined || (heard !== null && heard.at <= at);
  };
  for (const at of from === 'thanks' ? course.thankedAt : course.checkedInAt) {
    const follows = from === 'check-in' || ends.some((endAt) => endAt <= at);
    if (follows && !isAgreedAhead(course, at) && isAfresh(at)) starts.push(at);
  }
  return starts;
};

const waitsOf = (course: Course, from: WaitStart, now: Instant): readonly Wait[] => {
  const { id, company, zone } = course.followed.opportunity;
  return startsOf(course, from).flatMap((fromAt) => {
    const word = firstWordAfter(course, fromAt);
    // Whoever left does not wait any more, and how long it would have taken is not known.
    if (isLeftBefore(course, word?.at ?? null)) return [];
    const days = daysBetween(dayOf(fromAt, zone), dayOf(word?.at ?? now, zone));
    return [{ opportunityId: id, company, fromAt, zone, days, isOver: word !== null, isAtMost: word?.isAtLatest ?? false }];
  });
};

const inOrder = (a: Wait, b: Wait): number => {
  if (a.isOver !== b.isOver) return a.isOver ? -1 : 1;
  if (a.days !== b.days) return a.days - b.days;
  if (a.fromAt !== b.fromAt) return a.fromAt < b.fromAt ? -1 : 1;
  return a.opportunityId < b.opportunityId ? -1 : 1;
};

/** How long they took to be heard from, counted from the end of each interview, from the thanks for it, or from a check-in. */
export const answerTimesOf = (courses: readonly Course[], from: WaitStart, now: Instant): AnswerTimes => {
  const waits = courses.flatMap((course) => waitsOf(course, from, now)).sort(inOrder);
  const answered = waits.filter(({ isOver }) => isOver);
  const [shortest, longest] = [answered[0]?.days, answered.at(-1)?.days];
  return {
    waits,
    answered: answered.length,
    silent: waits.length - answered.length,
    middleDays: middleOf(waits),
    range: shortest === undefined || longest === undefined ? null : { shortest, longest },
  };
};
