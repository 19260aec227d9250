import type { ReactNode } from 'react';
import type { Message } from '../../core/messages/message.ts';
import type { Say } from '../ui/say.ts';

/** `understood` stands in the line, `assumed` follows from it, `set` was set by hand, `ask` is still to be said. */
export type RowLook = 'understood' | 'assumed' | 'set' | 'ask';

/** What a chip asks, with its likely answers, best first. */
export interface RowQuestion {
  readonly asks: Message;
  readonly answers: readonly { readonly id: string; readonly label: Message; readonly choose: () => void }[];
}

/** A chip of the rows under the line, with what opens from it. */
export interface RowChip {
  /** The same while it stands for the same thing, also once it is answered. */
  readonly key: string;
  readonly label: Message;
  readonly look: RowLook;
  readonly icon: ReactNode;
  /** Why it cannot be noted so; null while nothing is wrong with it. */
  readonly problem: Message | null;
  /** Null where nothing is asked, and where nobody knows what is likely. */
  readonly question: RowQuestion | null;
  /** Null for one that only asks. */
  readonly editor: ReactNode;
}

/** The rows under the line, and which editor is open. */
export interface RowsProps {
  readonly understood: readonly RowChip[];
  readonly asked: readonly RowChip[];
  /** The key of the chip whose editor is open; null while none is. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

/** What the editor of a chip is called. */
export const editorName = ({ look, label }: RowChip, say: Say): string =>
  look === 'ask' ? say(label) : say('log.chip.change', { what: say(label) });
