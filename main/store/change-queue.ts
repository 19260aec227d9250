import { message } from '../../core/messages/message.ts';
import { fail, type Problem, type Result } from '../../core/result.ts';

/** A state after a step (the same one where it changes nothing), the answer, and roughly how much it adds to the disk. */
interface Stepped<State, Answer> {
  readonly state: State;
  readonly answer: Result<Answer>;
  readonly characters: number;
}

export type Step<State, Answer> = (state: State) => Stepped<State, Answer>;

export interface ChangeQueue<State> {
  /** The last state that was saved. */
  readonly state: () => State;
  readonly change: <Answer>(step: Step<State, Answer>) => Promise<Result<Answer>>;
  /** Refuses what is asked for from now on and resolves once everything before is settled. */
  readonly close: () => Promise<void>;
}

/** Steps that wait together share one write; it begins after this long at the latest, so that the main thread stays free. */
const BATCH_MS = 6;
const BATCH_CHARACTERS = 1024 * 1024;

interface Waiting<State> {
  /** Runs the step on what the ones before it lead to; null where it threw. */
  readonly run: (state: State) => Stepped<State, unknown> | null;
  /** Settles with what `run` found, or with the problem that kept the batch from being saved. */
  readonly settle: (unsaved: Problem | null) => void;
}

/**
 * One step after the other, each on the outcome of the one before; what waits together is saved together.
 * A batch that cannot be saved never happened: the state stays and every step in it gets the problem.
 */
export const createChangeQueue = <State>(options: {
  readonly initial: State;
  /** Answers the state as saved. */
  readonly save: (next: State) => Promise<Result<State>>;
  /** Told of each state once it is the present one. */
  readonly saved: (next: State, before: State) => void;
}): ChangeQueue<State> => {
  let state = options.initial;
  let waiting: Waiting<State>[] = [];
  let running: Promise<void> | null = null;
  let isClosed = false;

  /** The steps from `from` on that fit into one write, and where they lead. */
  const batch = (from: number): { readonly end: number; readonly next: State } => {
    const until = performance.now() + BATCH_MS;
    let next = state;
    let characters = 0;
    let end = from;
    while (end < waiting.length && (end === from || (performance.now() < until && characters < BATCH_CHARACTERS))) {
      const stepped = waiting[end]?.run(next);
      if (stepped) {
        next = stepped.state;
        characters += stepped.characters;
      }
      end += 1;
    }
    return { end, next };
  };

  const save = async (next: State): Promise<Problem | null> => {
    const result = await options.save(next);
    if (!result.ok) return result.problem;
    const before = state;
    state = result.value;
    options.saved(next, before);
    return null;
  };

  const drain = async (): Promise<void> => {
    // Lets everything that is asked for in the same turn come into the first write.
    await Promise.resolve();
    while (waiting.length > 0) {
      const round = waiting;
      let start = 0;
      while (start < round.length) {
        const { end, next } = batch(start);
        const unsaved = next === state ? null : await save(next);
        for (const { settle } of round.slice(start, end)) settle(unsaved);
        start = end;
      }
      waiting = waiting.slice(start);
    }
    running = null;
  };

  const change = <Answer>(step: Step<State, Answer>): Promise<Result<Answer>> => {
    if (isClosed) return Promise.resolve(fail({ kind: 'store-closed', message: message('store.problem.closed') }));
    const answer = new Promise<Result<Answer>>((resolve, reject) => {
      let settle: (unsaved: Problem | null) => void = () => undefined;
      waiting.push({
        run: (before) => {
          try {
            const stepped = step(before);
            settle = (unsaved) => {
              resolve(unsaved === null ? stepped.answer : fail(unsaved));
            };
            return stepped;
          } catch (error) {
            // A bug in this one step is its caller's; the others go on.
            settle = () => {
              reject(error instanceof Error ? error : new Error(String(error)));
            };
            return null;
          }
        },
        settle: (unsaved) => {
          settle(unsaved);
        },
      });
    });
    running ??= drain();
    return answer;
  };

  return {
    state: () => state,
    change,
    close: async () => {
      isClosed = true;
      await running;
    },
  };
};
