import type { Change, ChangeContext } from '../../core/changes/change.ts';
import type { Message } from '../../core/messages/message.ts';
import type { Result } from '../../core/result.ts';
import type { Store } from './store.ts';

export interface TellingChangeNeeds {
  /** The store as of the call. */
  readonly store: () => Pick<Store, 'change'>;
  /** A fresh context for one change. */
  readonly context: () => ChangeContext;
  /** Told what a change did once it is saved, so that it can be taken back; not told of what is not worth telling. */
  readonly tell: (said: Message) => void;
}

/** Makes a change of the domain one of a store, and tells what it did. */
export const tellingChange =
  ({ store, context, tell }: TellingChangeNeeds) =>
  <Input, Answer>(make: Change<Input, Answer>) =>
  async (input: Input): Promise<Result<Answer>> => {
    const heard: { said: Message | null } = { said: null };
    const answer = await store().change((workspace) => {
      const made = make(workspace, input, context());
      heard.said = made.ok ? made.value.said : null;
      return made;
    });
    if (answer.ok && heard.said !== null) tell(heard.said);
    return answer;
  };
