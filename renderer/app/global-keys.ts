import type { KeyPress } from '../ui/row-keys.ts';

/** The screens in the order of their numbers. */
export const numberedScreens = ['/today', '/opportunities', '/people', '/preparation', '/insights', '/settings'] as const;
export type NumberedScreen = (typeof numberedScreens)[number];

/** What a key does wherever the focus is. */
export type GlobalCommand =
  | { readonly kind: 'palette' | 'undo' | 'log' | 'list' | 'search' | 'key-map' | 'back' }
  | { readonly kind: 'go'; readonly to: NumberedScreen };

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

const LETTERS: Readonly<Record<string, GlobalCommand>> = {
  n: { kind: 'log' },
  j: { kind: 'list' },
  k: { kind: 'list' },
  '/': { kind: 'search' },
  '?': { kind: 'key-map' },
};
const LETTERS_OF_LISTS: ReadonlySet<string> = new Set(['j', 'k', '?']);

/** The command of a key press, or null where the key is somebody else's. */
export const globalCommand = (press: KeyPress & { readonly shiftKey: boolean }, situation: KeySituation): GlobalCommand | null => {
  const key = press.key.toLowerCase();
  if (press.altKey) return null;
  if (situation.isMac ? press.metaKey : press.ctrlKey) return withModifier(key, press.shiftKey, situation);
  if (press.ctrlKey || press.metaKey || situation.layered || situation.typing) return null;
  if (key === 'escape') return situation.escaping ? null : { kind: 'back' };
  if (!situation.singleLetters || (situation.inList && LETTERS_OF_LISTS.has(key))) return null;
  return LETTERS[key] ?? null;
};

const withModifier = (key: string, shift: boolean, { typing, layered }: KeySituation): GlobalCommand | null => {
  if (shift) return null;
  if (key === 'k') return { kind: 'palette' };
  if (layered) return null;
  if (key === 'z') return typing ? null : { kind: 'undo' };
  const to = numberedScreens[Number(key) - 1];
  return to === undefined ? null : { kind: 'go', to };
};
