import type { LanguageContext } from '../../core/letters/language/context.ts';
import type { Found } from '../../core/letters/language/found.ts';
import type { RunningWorker, WorkerListener } from './start-worker.ts';
import type { Means, Told } from './talk.ts';

/**
 * How far the checks are: not to be had or not asked for yet, on their way, at work, done, or with spelling alone because
 * grammar could not be loaded.
 */
export type LanguageState = 'off' | 'starting' | 'checking' | 'ready' | 'fallback';

/** What the checker needs of the browser, so that tests can stand in for it. */
export interface CheckerSources {
  readonly startWorker: (listener: WorkerListener) => RunningWorker;
  /** Runs something later; what it returns calls that off. */
  readonly setTimer: (run: () => void, afterMs: number) => () => void;
}

/** Checks texts in a worker that is started when the first comes and stopped when none has come for a while. */
export interface Checker {
  /**
   * Checks a text. `place` says where it stands: of several texts of one place the latest is checked and those before it
   * that nobody has begun with are dropped, so that their `onFound` is never called.
   */
  readonly check: (place: string, text: string, context: LanguageContext, onFound: (found: readonly Found[]) => void) => void;
  readonly state: () => LanguageState;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Wanted {
  readonly place: string;
  readonly text: string;
  readonly context: LanguageContext;
  readonly onFound: (found: readonly Found[]) => void;
}

/** The worker holds 200 MB; a letter that is being written comes back to it sooner than that. Ours. */
export const IDLE_MS = 120_000;
/** A start takes a second or two and a letter some hundredths; what takes this long hangs. Ours. */
const LONGEST_START_MS = 60_000;
const LONGEST_CHECK_MS = 20_000;

export const createChecker = ({ startWorker, setTimer }: CheckerSources): Checker => {
  const listeners = new Set<() => void>();
  const waiting = new Map<string, Wanted>();
  let worker: RunningWorker | null = null;
  let means: Means = 'grammar';
  let isReady = false;
  let inWork: Wanted | null = null;
  let number = 0;
  let state: LanguageState = 'off';
  let isGivenUp = false;
  let cancelTimer = (): void => undefined;

  const nowIs = (next: LanguageState): void => {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const timed = (run: () => void, afterMs: number): void => {
    cancelTimer();
    cancelTimer = setTimer(run, afterMs);
  };

  const stop = (): void => {
    cancelTimer();
    worker?.stop();
    worker = null;
    isReady = false;
    inWork = null;
  };
  const rest = (): void => {
    stop();
    // What failed for one text may do for the next.
    means = 'grammar';
  };

  const broke = (): void => {
    const unfinished = inWork;
    stop();
    if (unfinished !== null && !waiting.has(unfinished.place)) waiting.set(unfinished.place, unfinished);
    if (means === 'spelling') {
      // Neither can be had: nothing is tried again before the window is opened anew.
      isGivenUp = true;
      waiting.clear();
      nowIs('off');
      return;
    }
    means = 'spelling';
    start();
  };

  const next = (): void => {
    if (!isReady || inWork !== null) return;
    const [first] = waiting.values();
    if (first === undefined) {
      nowIs(means === 'spelling' ? 'fallback' : 'ready');
      timed(rest, IDLE_MS);
      return;
    }
    waiting.delete(first.place);
    inWork = first;
    number += 1;
    nowIs(means === 'spelling' ? 'fallback' : 'checking');
    timed(broke, LONGEST_CHECK_MS);
    worker?.ask({ kind: 'check', number, text: first.text, ...first.context });
  };

  const onTold = (told: Told): void => {
    if (told.kind === 'failed') {
      broke();
      return;
    }
    if (told.kind === 'ready') isReady = true;
    else if (told.number === number && inWork !== null) {
      const { onFound } = inWork;
      inWork = null;
      onFound(told.found);
    }
    next();
  };

  function start(): void {
    const [first] = waiting.values();
    if (first === undefined) return;
    if (state === 'off') nowIs('starting');
    // What a worker says after it was stopped is not heard.
    const isPresent = (): boolean => worker === started;
    const started: RunningWorker = startWorker({
      onTold: (told) => (isPresent() ? onTold(told) : undefined),
      onBroken: () => (isPresent() ? broke() : undefined),
    });
    worker = started;
    timed(broke, LONGEST_START_MS);
    started.ask({ kind: 'begin', means, english: first.context.english });
  }

  return {
    check: (place, text, context, onFound) => {
      if (isGivenUp) return;
      waiting.set(place, { place, text, context, onFound });
      if (worker === null) start();
      else next();
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
