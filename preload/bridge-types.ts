import type { CallInput, CallName, CallOutput, Push, PushName } from '../core/contract.ts';
import type { Result } from '../core/result.ts';

/** All that the window can reach of the main process. */
export interface Bridge {
  /** Asks the main process; an expected failure is a `Result`, and the promise is not rejected for one. */
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Result<CallOutput<Name>>>;
  /** Hears what the main process tells unasked; the answer ends the subscription. */
  subscribe<Name extends PushName>(name: Name, listener: (push: Push<Name>) => void): () => void;
  /** Where a file lies that the person chose or dropped; empty for one that lies nowhere. It alone is told, nothing is opened. */
  pathOf(file: File): string;
}

declare global {
  interface Window {
    readonly afterview: Bridge;
  }
}
