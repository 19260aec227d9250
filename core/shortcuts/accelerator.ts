import * as z from 'zod';

/** What may be held down with a key, as Electron calls it, in the order they are written. */
const MODIFIERS = ['CommandOrControl', 'Command', 'Control', 'Alt', 'Super', 'Shift'] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** Keys that may be pressed besides letters, digits and the function keys. */
const NAMED_KEYS: ReadonlySet<string> = new Set(['Space', 'Up', 'Down', 'Left', 'Right', 'Home', 'End', 'PageUp', 'PageDown', 'Insert']);
const CHARACTER = /^[A-Z0-9,./;'[\]\\\-=`]$/;
const FUNCTION_KEY = /^F([1-9]|1[0-9]|2[0-4])$/;

/** A combination of keys, taken apart. */
export interface KeysPressed {
  readonly modifiers: readonly Modifier[];
  readonly key: string;
}

const isModifier = (part: string): part is Modifier => (MODIFIERS as readonly string[]).includes(part);

/**
 * Whether other programs can do without these keys: with Shift alone, or with nothing, a key is typing, and a character
 * with one key held is what every program has for itself, such as Ctrl+C. A function key is neither.
 */
const isSpare = ({ modifiers, key }: KeysPressed): boolean => {
  if (FUNCTION_KEY.test(key)) return true;
  if (!modifiers.some((one) => one !== 'Shift')) return false;
  return NAMED_KEYS.has(key) || (CHARACTER.test(key) && (modifiers.length > 1 || modifiers.includes('Super')));
};

/** An accelerator such as `CommandOrControl+Shift+L` taken apart; null for what is none that may hold everywhere. */
export const keysOf = (accelerator: string): KeysPressed | null => {
  const parts = accelerator.split('+');
  const [key = ''] = parts.slice(-1);
  const modifiers = parts.slice(0, -1);
  if (!modifiers.every(isModifier) || new Set(modifiers).size !== modifiers.length) return null;
  const keys: KeysPressed = { modifiers, key };
  return isSpare(keys) && acceleratorOf(keys) === accelerator ? keys : null;
};

/** The accelerator of some keys, its modifiers in the one order. */
export const acceleratorOf = ({ modifiers, key }: KeysPressed): string =>
  [...MODIFIERS.filter((one) => modifiers.includes(one)), key].join('+');

/** Longest accelerator there can be, in characters, with room. */
const LONGEST = 60;

/** Keys that act wherever the person is, as Electron writes them; never a key that is needed for typing. */
export const acceleratorSchema = z
  .string()
  .max(LONGEST)
  .refine((text) => keysOf(text) !== null, 'no keys that may hold everywhere');
