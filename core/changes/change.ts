import type { Message } from '../messages/message.ts';
import type { IdPrefix } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/types.ts';

/** What a change may know of the world: injected, so that changes stay pure. */
export interface ChangeContext {
  readonly now: Instant;
  readonly newId: (prefix: IdPrefix) => string;
}

/** A change that can be made: the next workspace, sharing every untouched record, and what to say about it. */
export interface Changed<Answer = null> {
  readonly workspace: Workspace;
  /** For the undo toast, such as "Marked as sent to Priya Nair"; null for what is not worth telling. */
  readonly said: Message | null;
  readonly answer: Answer;
}

/** A named way to change the workspace. Pure: computes the next one or says why not. */
export type Change<Input, Answer = null> = (workspace: Workspace, input: Input, context: ChangeContext) => Result<Changed<Answer>>;
