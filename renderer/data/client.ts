import * as z from 'zod';
import {
  type CallInput,
  type CallName,
  type CallOutput,
  calls,
  problemSchema,
  type Push,
  type PushName,
  pushes,
} from '../../core/contract.ts';
import type { Result } from '../../core/result.ts';
import type { Bridge } from '../../preload/bridge-types.ts';

const failureSchema = z.object({ ok: z.literal(false), problem: problemSchema });

/** The window's end of the contract: what comes in is parsed, so that nothing behind it doubts its shape. */
export interface Client {
  /** Expected failures are a `Result`; an answer that breaks the contract throws. */
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<Result<CallOutput<Name>>>;
  readonly subscribe: <Name extends PushName>(name: Name, listener: (push: Push<Name>) => void) => () => void;
}

export const createClient = (bridge: Bridge): Client => ({
  call: async <Name extends CallName>(name: Name, input: CallInput<Name>) => {
    const answer: unknown = await bridge.call(name, input);
    const successSchema = z.object({ ok: z.literal(true), value: calls[name].output });
    return z.union([successSchema, failureSchema]).parse(answer) as Result<CallOutput<Name>>;
  },
  subscribe: (name, listener) => bridge.subscribe(name, (push) => listener(pushes[name].parse(push) as Push<typeof name>)),
});
