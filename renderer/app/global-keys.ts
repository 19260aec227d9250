import { type ChordPress, keysPressed } from '../../core/keys/chord.ts';
import { type GlobalCommand, globalKeys, screenKeys } from '../../core/keys/keys.ts';

/** An Escape this soon after one that closed a layer, in milliseconds, was meant for the layer too. Ours: a double press, with room. */
export const ESCAPE_PAUSE_MS = 400;

/** Where the key was pressed. */
export interface KeySituation {
  /** In a field: letters are text and Ctrl+Z undoes typing. */
  readonly typing: boolean;
  /** A menu, popover or dialog is open and has the keys. */
  readonly layered: boolean;
  /** An Escape has just closed a layer or is about to close a toast, or the key is held down: it leads nowhere else. */
  readonly escaping: boolean;
  /** On a row of a list, which has meanings of its own for letters. */
  readonly inList: boolean;
  readonly singleLetters: boolean;
  readonly isMac: boolean;
}

const ALL = [...globalKeys, ...screenKeys];

/** What a list has meanings of its own for. */
const OF_LISTS: ReadonlySet<GlobalCommand['kind']> = new Set(['list', 'key-map']);
/** What a field has meanings of its own for. */
const OF_FIELDS: ReadonlySet<GlobalCommand['kind']> = new Set(['undo', 'redo']);

/** The command of a key press, or null where the key is somebody else's. */
export const globalCommand = (press: ChordPress, situation: KeySituation): GlobalCommand | null => {
  const { typing, layered, escaping, inList, singleLetters, isMac } = situation;
  const command = keysPressed(ALL, press, isMac)?.command ?? null;
  if (command === null || command.kind === 'palette') return command;
  if (layered) return null;
  if (isMac ? press.metaKey : press.ctrlKey) return typing && OF_FIELDS.has(command.kind) ? null : command;
  if (typing) return null;
  if (command.kind === 'back') return escaping ? null : command;
  return singleLetters && !(inList && OF_LISTS.has(command.kind)) ? command : null;
};
