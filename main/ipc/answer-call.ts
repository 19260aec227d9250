import { type CallName, calls } from '../../core/contract.ts';
import { message } from '../../core/messages/message.ts';
import { fail, type Result } from '../../core/result.ts';
import { errorFacts } from '../desktop/error-facts.ts';
import type { Log } from '../desktop/log.ts';
import type { Handlers } from './handlers.ts';

const refused = () => fail({ kind: 'refused', message: message('app.problem.refused') });
const unexpected = () => fail({ kind: 'unexpected', message: message('app.problem.unexpected') });

/** Answers one call: looks its name up, parses its input, runs its handler. Nothing it is given makes it throw. */
export const answerCall =
  ({ handlers, log }: { readonly handlers: Handlers; readonly log: Log }) =>
  async (name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (typeof name !== 'string' || !Object.hasOwn(calls, name)) {
      log('call-unknown');
      return refused();
    }
    const call = name as CallName;
    const parsed = calls[call].input.safeParse(input);
    if (!parsed.success) {
      log('call-malformed', { call });
      return refused();
    }
    try {
      // The name fits its own input and handler, which the compiler cannot follow through a lookup.
      const handle = handlers[call] as (input: unknown) => Result<unknown> | Promise<Result<unknown>>;
      const result = await handle(parsed.data);
      if (!result.ok) log('call-failed', { call, problem: result.problem.kind });
      return result;
    } catch (error) {
      log('call-threw', { call, ...errorFacts(error) });
      return unexpected();
    }
  };
