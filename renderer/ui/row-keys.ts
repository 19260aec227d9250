import { type ChordPress, keysPressed } from '../../core/keys/chord.ts';
import { type RowCommand, rowKeys } from '../../core/keys/keys.ts';

/** Where a key was pressed. */
export interface RowSituation {
  /** On the row itself, not on a button in it. */
  readonly onRow: boolean;
  readonly singleLetters: boolean;
}

/** What a button has a use of its own for. */
const OF_BUTTONS: ReadonlySet<string> = new Set([' ', 'Enter']);

/**
 * The command of a key press inside a list. Space and Enter act only while the row itself has the focus, since a
 * button in it has its own use for them; single letters only while the person wants them.
 */
export const rowCommand = (press: ChordPress, { onRow, singleLetters }: RowSituation): RowCommand | null => {
  if (OF_BUTTONS.has(press.key) ? !onRow : press.key.length === 1 && !singleLetters) return null;
  // No row key is held with Ctrl or the command key, so that every platform has the same ones.
  return keysPressed(rowKeys, press, false)?.command ?? null;
};
