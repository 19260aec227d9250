import type { Message } from '../../core/messages/message.ts';

/** Things to be told once, one after the other. */
export interface Notices {
  readonly present: () => Message | null;
  readonly add: (notice: Message) => void;
  /** The present one was read. */
  readonly dismiss: () => void;
}

export const createNotices = ({ changed }: { readonly changed: () => void }): Notices => {
  let waiting: readonly Message[] = [];
  const become = (next: readonly Message[]): void => {
    waiting = next;
    changed();
  };
  return {
    present: () => waiting[0] ?? null,
    add: (notice) => {
      become([...waiting, notice]);
    },
    dismiss: () => {
      become(waiting.slice(1));
    },
  };
};
