import { acceleratorOf, keysOf, type Modifier } from './accelerator.ts';

/** What matters of a key press, as a browser tells it. */
export interface Press {
  readonly key: string;
  /** Where the key is on a keyboard, such as `KeyL`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** `held` while only keys to hold are down; `refused` where others need the keys for typing. */
export type Pressed = { readonly kind: 'held' | 'refused' } | { readonly kind: 'keys'; readonly accelerator: string };

const HELD: ReadonlySet<string> = new Set(['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'CapsLock', 'Fn']);

const BY_NAME: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};
const BY_PLACE: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Minus: '-',
  Equal: '=',
  Backquote: '`',
};
const LETTER = /^[a-z]$/i;
const PLACE_OF_CHARACTER = /^(?:Key|Digit)([A-Z0-9])$/;

/** The key by what stands on its cap; where that is no plain letter, with Shift or in another script, by its place. */
const keyOf = ({ key, code }: Press): string => {
  if (LETTER.test(key)) return key.toUpperCase();
  return BY_NAME[key] ?? BY_PLACE[code] ?? PLACE_OF_CHARACTER.exec(code)?.[1] ?? key;
};

/** The accelerator of a key press, in terms that hold on each platform. */
export const keysPressed = (press: Press, isMac: boolean): Pressed => {
  if (HELD.has(press.key)) return { kind: 'held' };
  const modifiers: readonly (Modifier | null)[] = [
    press.ctrlKey ? (isMac ? 'Control' : 'CommandOrControl') : null,
    press.metaKey ? (isMac ? 'CommandOrControl' : 'Super') : null,
    press.altKey ? 'Alt' : null,
    press.shiftKey ? 'Shift' : null,
  ];
  const accelerator = acceleratorOf({ modifiers: modifiers.filter((one) => one !== null), key: keyOf(press) });
  return keysOf(accelerator) === null ? { kind: 'refused' } : { kind: 'keys', accelerator };
};
