import { type ChordPress, keysPressed } from '../../core/keys/chord.ts';
import { globalKeys } from '../../core/keys/keys.ts';

/** Whether a press takes the last change back or makes it again; null where it does neither. */
export const undoPressed = (press: ChordPress, isMac: boolean): 'undo' | 'redo' | null => {
  const kind = keysPressed(globalKeys, press, isMac)?.command.kind;
  return kind === 'undo' || kind === 'redo' ? kind : null;
};
