import { Temporal } from 'temporal-polyfill';
import type { Zone } from './types.ts';

/** A stretch of time with one offset, cut at the turn of the year. The offset is in milliseconds east of UTC. */
interface Stretch {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly offsetMs: number;
}

/** What is known of a zone so far. */
interface Memory {
  readonly years: Map<number, readonly Stretch[]>;
  /** The stretch asked about last; the next question is usually about the same one. */
  last: Stretch;
}

const NANOSECONDS_PER_MS = 1_000_000;

const stretchesOfYear = (zone: Zone, year: number): readonly Stretch[] => {
  const untilMs = Date.UTC(year + 1, 0, 1);
  let at = Temporal.Instant.fromEpochMilliseconds(Date.UTC(year, 0, 1)).toZonedDateTimeISO(zone);
  const stretches: Stretch[] = [];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    const nextMs = next === null ? untilMs : Math.min(next.epochMilliseconds, untilMs);
    stretches.push({ fromMs: at.epochMilliseconds, untilMs: nextMs, offsetMs: Math.trunc(at.offsetNanoseconds / NANOSECONDS_PER_MS) });
    if (next === null || nextMs === untilMs) return stretches;
    at = next;
  }
};

const nowhere: Stretch = { fromMs: 0, untilMs: 0, offsetMs: 0 };

/**
 * Offsets by zone and year. Asking the time zone database costs microseconds and planning asks thousands of
 * times, so each year of a zone is asked about once and kept.
 */
const memories = new Map<Zone, Memory>();

const stretchAt = (zone: Zone, { years }: Memory, ms: number): Stretch => {
  const year = new Date(ms).getUTCFullYear();
  let stretches = years.get(year);
  if (stretches === undefined) years.set(year, (stretches = stretchesOfYear(zone, year)));
  return stretches.find(({ untilMs }) => ms < untilMs) ?? nowhere;
};

/** How far the zone's wall clock is ahead of UTC at that point in time, in milliseconds. */
export const offsetMsAt = (zone: Zone, ms: number): number => {
  let memory = memories.get(zone);
  if (memory === undefined) memories.set(zone, (memory = { years: new Map(), last: nowhere }));
  if (ms < memory.last.fromMs || ms >= memory.last.untilMs) memory.last = stretchAt(zone, memory, ms);
  return memory.last.offsetMs;
};
