import { useEffect, useRef, useState } from 'react';
import { isUp, lasting, minutesLeft, nextMinuteMs, resting, running, spentAt, type Timer } from '../../../../core/debrief/timer.ts';
import { DEBRIEF_MINUTES } from '../../../../core/model/debrief.ts';
import { useElapsedMs } from '../../../data/services.ts';

/** What "a little longer" adds, in minutes. Ours. */
const LITTLE_LONGER_MINUTES = 5;

/** The end of the time is offered once: while it runs out under the person's eyes. */
type Ending = 'not-yet' | 'offered' | 'over';

/** The box of time of an open debrief. */
export interface DebriefTimer {
  readonly minutes: number;
  readonly left: number;
  readonly state: 'running' | 'paused' | 'up';
  /** Whether to propose to close, since the time has just run out. */
  readonly offersEnd: boolean;
  /** What was spent by now, in milliseconds. */
  readonly spentNow: () => number;
  readonly toggle: () => void;
  readonly last: (minutes: number) => void;
  /** How long it lasts with a little more. */
  readonly longerMinutes: number;
  /** The proposal was answered. */
  readonly endAnswered: () => void;
}

/** Runs while the debrief is open and the window can be seen, unless the person pauses it. */
export const useTimer = (kept: { readonly minutes: number; readonly spentMs: number }): DebriefTimer => {
  const elapsedMs = useElapsedMs();
  const [{ timer, atMs }, setClock] = useState(() => {
    const nowMs = elapsedMs();
    return { timer: running({ ...kept, runsFromMs: null }, nowMs), atMs: nowMs };
  });
  const [isPaused, setPaused] = useState(false);
  const [ending, setEnding] = useState<Ending>('not-yet');
  const latest = useRef(timer);

  const change = (next: (timer: Timer, nowMs: number) => Timer): void => {
    const nowMs = elapsedMs();
    latest.current = next(latest.current, nowMs);
    setClock({ timer: latest.current, atMs: nowMs });
  };

  const dueMs = nextMinuteMs(timer, atMs);
  useEffect(() => {
    if (dueMs === null) return undefined;
    const waiting = setTimeout(() => {
      const nowMs = elapsedMs();
      setClock((clock) => ({ ...clock, atMs: nowMs }));
      if (isUp(latest.current, nowMs)) setEnding((before) => (before === 'not-yet' ? 'offered' : before));
    }, dueMs);
    return () => clearTimeout(waiting);
  }, [dueMs, atMs, elapsedMs]);

  useEffect(() => {
    const follow = (): void => {
      const nowMs = elapsedMs();
      const isSeen = document.visibilityState === 'visible' && !isPaused;
      latest.current = isSeen ? running(latest.current, nowMs) : resting(latest.current, nowMs);
      setClock({ timer: latest.current, atMs: nowMs });
    };
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, [isPaused, elapsedMs]);

  const up = isUp(timer, atMs);
  return {
    minutes: timer.minutes,
    left: minutesLeft(timer, atMs),
    state: up ? 'up' : isPaused ? 'paused' : 'running',
    offersEnd: ending === 'offered',
    spentNow: () => spentAt(latest.current, elapsedMs()),
    toggle: () => {
      change(isPaused ? running : resting);
      setPaused(!isPaused);
    },
    last: (minutes) =>
      change((before, nowMs) => (isPaused ? lasting(before, minutes, nowMs) : running(lasting(before, minutes, nowMs), nowMs))),
    longerMinutes: Math.min(timer.minutes + LITTLE_LONGER_MINUTES, DEBRIEF_MINUTES.longest),
    endAnswered: () => setEnding('over'),
  };
};
