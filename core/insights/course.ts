import type { Stage, WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import type { Mark } from '../model/mark.ts';
import type { Workspace } from '../model/workspace.ts';
import { marksByOpportunity } from '../playbook/by-opportunity.ts';
import { type Contact, contactsOf, isWithThem } from '../playbook/contacts.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import { contactsByRule } from '../playbook/rulebook.ts';
import type { Instant } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import type { Followed, Scope } from './scope.ts';

/** What they decided: another round, an offer, or no. */
export type Decided = 'on' | 'offer' | 'no';

/** Something heard from them that ends a silence. */
export interface Word {
  readonly at: Instant;
  /** Null where it decides nothing, such as word of a delay. */
  readonly decides: Decided | null;
  /** It came at this time at the latest: only what followed from it was noted, such as a next round that began. */
  readonly isAtLatest: boolean;
}

/** What one process tells of how the other side answers, up to now. */
export interface Course {
  readonly followed: Followed;
  /** Rounds that took place and have ended, the oldest first. */
  readonly held: readonly Interview[];
  /** Rounds that took place or still stand, the oldest first. */
  readonly standing: readonly Interview[];
  /** What was heard, the oldest first. */
  readonly words: readonly Word[];
  /** When they were thanked, the oldest first. */
  readonly thankedAt: readonly Instant[];
  /** When they were asked for news, the oldest first. */
  readonly checkedInAt: readonly Instant[];
  /** When the person left the process, after which nothing was awaited; null where they did not. */
  readonly leftAt: Instant | null;
}

/** A receipt says only that something arrived, and thanks say nothing of how it goes on. */
const EMPTY: ReadonlySet<Contact['about']> = new Set(['receipt', 'thanks']);

const DECIDED_IN_WORDS: Partial<Record<Contact['about'], Decided>> = { invitation: 'on', offer: 'offer', rejection: 'no' };

/** Other stages are the person's own note of where it stands, which need not be when they heard of it. */
const DECIDED_BY_STAGE: Partial<Record<Stage, Decided | null>> = {
  offer: 'offer',
  accepted: 'offer',
  signed: 'offer',
  rejected: 'no',
  paused: null,
};

/**
 * What a fact says of their answer; null where it is no word of theirs. Days that they name and ways that they prefer
 * are left out: most are said in the interview itself, and where they are not, the contact that brought them counts.
 */
const wordIn = (event: WorkspaceEvent): Word | null => {
  const { at } = event;
  switch (event.kind) {
    case 'contact': {
      const isTheirs = event.direction === 'in' && isWithThem(event) && !EMPTY.has(event.about);
      return isTheirs ? { at, decides: DECIDED_IN_WORDS[event.about] ?? null, isAtLatest: false } : null;
    }
    case 'offer-made':
      return { at, decides: 'offer', isAtLatest: false };
    case 'stage-reached': {
      const decides = DECIDED_BY_STAGE[event.stage];
      // A yes of the person's own says only that an offer came before it.
      const isAtLatest = event.stage === 'accepted' || event.stage === 'signed';
      return decides === undefined ? null : { at, decides, isAtLatest };
    }
    case 'interview-rescheduled':
    case 'interview-cancelled':
      return event.by === 'me' ? null : { at, decides: null, isAtLatest: false };
    default:
      return null;
  }
};

const leftAtOf = ({ stage }: Followed, events: readonly WorkspaceEvent[]): Instant | null =>
  stage === 'withdrawn' ? (events.findLast((event) => event.kind === 'stage-reached' && event.stage === 'withdrawn')?.at ?? null) : null;

const gather = (followed: Followed, own: readonly Mark[], now: Instant): Course => {
  const { opportunity, interviews } = followed;
  const events = followed.events.filter(({ at }) => at <= now);
  const sent = contactsOf(opportunity, events, new Map(own.map((mark) => [mark.key, mark])), contactsByRule).filter(
    (contact) => contact.direction === 'out' && isWithThem(contact) && contact.at <= now,
  );
  const timesOf = (wanted: Contact['about']): readonly Instant[] => sent.flatMap(({ at, about }) => (about === wanted ? [at] : []));
  const standing = standingInterviews(interviews, events);
  return {
    followed,
    standing,
    held: standing.filter(({ endAt }) => endAt <= now),
    words: events.map(wordIn).filter((word) => word !== null),
    thankedAt: timesOf('thanks'),
    checkedInAt: timesOf('check-in'),
    leftAt: leftAtOf(followed, events),
  };
};

interface Gathered {
  readonly own: readonly Mark[];
  /** How many rounds had ended; with them a course changes though nothing was noted. */
  readonly ended: number;
  /** Whether all of its facts and steps had happened: then time alone adds nothing. */
  readonly isAllPast: boolean;
  readonly course: Course;
}

/** What was gathered of each process last, so that a change of one gathers one anew and not thousands. */
const gathered = new WeakMap<Followed, Gathered>();
const noMarks: readonly Mark[] = [];

const courseOf = (followed: Followed, own: readonly Mark[], now: Instant): Course => {
  let ended = 0;
  for (const { endAt } of followed.interviews) if (endAt <= now) ended += 1;
  const isAllPast = followed.events.every(({ at }) => at <= now) && own.every(({ state }) => state.at <= now);
  const before = gathered.get(followed);
  if (before?.isAllPast === true && isAllPast && before.own === own && before.ended === ended) return before.course;
  const course = gather(followed, own, now);
  gathered.set(followed, { own, ended, isAllPast, course });
  return course;
};

/** The course of each process in the scope, in its order; the scope is one of this workspace. */
export const coursesOf = (workspace: Workspace, { opportunities, now }: Scope): readonly Course[] => {
  const marks = marksByOpportunity(workspace.marks);
  return opportunities.map((followed) => courseOf(followed, marks.get(followed.opportunity.id) ?? noMarks, now));
};

const dayIn = ({ followed }: Course, at: Instant) => dayOf(at, followed.opportunity.zone);

/** Whether the next round was agreed by then, or is held on the same day: then nobody waits for word of it. */
export const isAgreedAhead = (course: Course, at: Instant): boolean =>
  course.standing.some(({ startAt, loggedAt }) => startAt >= at && (loggedAt <= at || dayIn(course, startAt) === dayIn(course, at)));

/** The word that a next round was to be, where that was not known before `at`. */
const wordByRound = (course: Course, at: Instant): Word | null => {
  const next = course.standing.find(
    ({ startAt, loggedAt }) => startAt > at && loggedAt > at && dayIn(course, startAt) !== dayIn(course, at),
  );
  if (next === undefined) return null;
  // Logged ahead, it was known by then; logged afterwards, it was known when it began at the latest.
  const wasAhead = next.loggedAt <= next.startAt;
  return { at: wasAhead ? next.loggedAt : next.startAt, decides: 'on', isAtLatest: !wasAhead };
};

const firstAfter = (course: Course, at: Instant, counts: (word: Word) => boolean): Word | null => {
  const heard = course.words.find((word) => word.at > at && counts(word)) ?? null;
  const round = wordByRound(course, at);
  if (heard === null || round === null) return heard ?? round;
  return heard.at <= round.at ? heard : round;
};

/** The first that was heard after `at`; null where they have been silent since. */
export const firstWordAfter = (course: Course, at: Instant): Word | null => firstAfter(course, at, () => true);

/** The first that decided something after `at`; null where nothing is decided. */
export const firstDecisionAfter = (course: Course, at: Instant): Word | null => firstAfter(course, at, ({ decides }) => decides !== null);

/** Whether the person left before `at`, or before anything was heard. */
export const isLeftBefore = ({ leftAt }: Course, at: Instant | null): boolean => leftAt !== null && (at === null || leftAt < at);
