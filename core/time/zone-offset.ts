import { Temporal } from 'temporal-polyfill';
import type { Zone } from './types.ts';

/** The offset that holds from `fromMs` on, up to the next stretch. Milliseconds east of UTC. */
interface Stretch {
  readonly fromMs: number;
  readonly offsetMs: number;
}

const NANOSECONDS_PER_MS = 1_000_000;

const stretchesOfYear = (zone: Zone, year: number): readonly Stretch[] => {
  const fromMs = Date.UTC(year, 0, 1);
  const untilMs = Date.UTC(year + 1, 0, 1);
  let at = Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO(zone);
  const stretches: Stretch[] = [];
  for (;;) {
    stretches.push({ fromMs: at.epochMilliseconds, offsetMs: Math.trunc(at.offsetNanoseconds / NANOSECONDS_PER_MS) });
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= untilMs) return stretches;
    at = next;
  }
};

/**
 * Offsets by zone and year. Asking the time zone database costs microseconds and planning asks thousands of
 * times, so each year of a zone is asked about once and kept.
 */
const known = new Map<Zone, Map<number, readonly Stretch[]>>();

const stretchesAt = (zone: Zone, year: number): readonly Stretch[] => {
  let years = known.get(zone);
  if (years === undefined) known.set(zone, (years = new Map()));
  let stretches = years.get(year);
  if (stretches === undefined) years.set(year, (stretches = stretchesOfYear(zone, year)));
  return stretches;
};

/** How far the zone's wall clock is ahead of UTC at that point in time, in milliseconds. */
export const offsetMsAt = (zone: Zone, ms: number): number => {
  const stretches = stretchesAt(zone, new Date(ms).getUTCFullYear());
  let offsetMs = 0;
  for (const stretch of stretches) {
    if (stretch.fromMs > ms) break;
    offsetMs = stretch.offsetMs;
  }
  return offsetMs;
};
