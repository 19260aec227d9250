import { MINUTE_MS } from '../time/instant.ts';

/** The box of time of one debrief. Times on it are milliseconds of a clock that never jumps. */
export interface Timer {
  /** Its length, in minutes. */
  readonly minutes: number;
  /** What was spent before it last began to run. */
  readonly spentMs: number;
  /** Since when it runs; null while it rests. */
  readonly runsFromMs: number | null;
}

const lengthMs = ({ minutes }: Timer): number => minutes * MINUTE_MS;

/** How much of it is spent. Running stops by itself at its end. */
export const spentAt = (timer: Timer, atMs: number): number => {
  const { spentMs, runsFromMs } = timer;
  if (runsFromMs === null) return spentMs;
  return Math.max(spentMs, Math.min(spentMs + Math.max(0, atMs - runsFromMs), lengthMs(timer)));
};

/** Whether its time is up. */
export const isUp = (timer: Timer, atMs: number): boolean => spentAt(timer, atMs) >= lengthMs(timer);

/** The same, running from now on; one whose time is up stays at rest. */
export const running = (timer: Timer, atMs: number): Timer =>
  timer.runsFromMs !== null || isUp(timer, atMs) ? timer : { ...timer, runsFromMs: atMs };

/** The same at rest, with what was spent. */
export const resting = (timer: Timer, atMs: number): Timer => ({ ...timer, spentMs: spentAt(timer, atMs), runsFromMs: null });

/** The same with another length; what was spent stays spent, and a timer that ran runs on while there is time. */
export const lasting = (timer: Timer, minutes: number, atMs: number): Timer => {
  const rests = { ...resting(timer, atMs), minutes };
  return timer.runsFromMs === null ? rests : running(rests, atMs);
};

/** How many minutes are left, begun ones counted whole; none when its time is up. */
export const minutesLeft = (timer: Timer, atMs: number): number =>
  Math.max(0, Math.ceil((lengthMs(timer) - spentAt(timer, atMs)) / MINUTE_MS));

/** After how many milliseconds another number of minutes is left; null while it rests or when its time is up. */
export const nextMinuteMs = (timer: Timer, atMs: number): number | null => {
  if (timer.runsFromMs === null || isUp(timer, atMs)) return null;
  const leftMs = lengthMs(timer) - spentAt(timer, atMs);
  return leftMs - (minutesLeft(timer, atMs) - 1) * MINUTE_MS;
};
