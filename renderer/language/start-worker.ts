import address from './worker.ts?worker&url';
import { type Asked, type Told, toldSchema } from './talk.ts';

/** A worker that was started, seen from the window. */
export interface RunningWorker {
  readonly ask: (asked: Asked) => void;
  readonly stop: () => void;
}

/** What becomes of a worker: it answers, or it breaks. */
export interface WorkerListener {
  readonly onTold: (told: Told) => void;
  readonly onBroken: () => void;
}

/** The little of https://www.w3.org/TR/trusted-types/ that is used here; the compiler's own types leave it out. */
interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string;
}
declare global {
  interface Window {
    readonly trustedTypes: { readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses };
  }
}

/** The one policy that the page's content policy allows. It can be made once only, and knows one address. */
const POLICY = 'language-worker';
let trusted: string | null = null;

const trustedAddress = (): string =>
  (trusted ??= window.trustedTypes.createPolicy(POLICY, { createScriptURL: () => address }).createScriptURL(address));

/** Starts the worker that checks letters. */
export const startWorker = ({ onTold, onBroken }: WorkerListener): RunningWorker => {
  const worker = new Worker(trustedAddress(), { type: 'module', name: 'language' });
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => onTold(toldSchema.parse(data)));
  worker.addEventListener('error', onBroken);
  return {
    ask: (asked) => worker.postMessage(asked),
    stop: () => worker.terminate(),
  };
};
