import type { Interview } from '../model/interview.ts';
import type { Instant } from '../time/types.ts';
import type { Case } from './case.ts';

/** A fact that was written down after it had happened. */
export interface LateLog {
  readonly at: Instant;
  readonly loggedAt: Instant;
}

const none: readonly LateLog[] = [];

/** What of a case was written down late. */
export const lateLogsOf = ({ interviews, events }: Case): readonly LateLog[] => {
  let late: LateLog[] | null = null;
  for (const { endAt, loggedAt } of interviews) if (loggedAt > endAt) (late ??= []).push({ at: endAt, loggedAt });
  for (const { at, loggedAt } of events) if (loggedAt > at) (late ??= []).push({ at, loggedAt });
  return late ?? none;
};

/** When the newest of the late facts was logged that a step follows from: what happened before it could be done. Null where all was known in time. */
export const newestLog = (late: readonly LateLog[], earliestAt: Instant): Instant | null => {
  let newest: Instant | null = null;
  for (const { at, loggedAt } of late) if (at <= earliestAt && (newest === null || loggedAt > newest)) newest = loggedAt;
  return newest;
};

/**
 * When a step came to be known by a log, where that was later than it could be done: by a fact written down late, or by
 * its own round, agreed at short notice.
 */
export const loggedLateAt = (late: readonly LateLog[], own: Interview | undefined, earliestAt: Instant): Instant | null => {
  const newest = newestLog(late, earliestAt);
  if (own === undefined || own.loggedAt < earliestAt) return newest;
  return newest === null || own.loggedAt > newest ? own.loggedAt : newest;
};
