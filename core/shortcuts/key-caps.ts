import type { MessageKey } from '../messages/en.ts';
import { type Message, message } from '../messages/message.ts';
import { keysOf, type Modifier } from './accelerator.ts';

type Platform = 'linux' | 'darwin' | 'win32';

const OTHERS = {
  CommandOrControl: 'shortcuts.control',
  Command: 'shortcuts.super',
  Control: 'shortcuts.control',
  Alt: 'shortcuts.alt',
  Super: 'shortcuts.super',
  Shift: 'shortcuts.shift',
} as const satisfies Readonly<Record<Modifier, MessageKey>>;

const WINDOWS = { ...OTHERS, Super: 'shortcuts.windows', Command: 'shortcuts.windows' } as const;

const MAC = {
  CommandOrControl: 'shortcuts.mac.command',
  Command: 'shortcuts.mac.command',
  Control: 'shortcuts.mac.control',
  Alt: 'shortcuts.mac.option',
  Super: 'shortcuts.mac.command',
  Shift: 'shortcuts.mac.shift',
} as const satisfies Readonly<Record<Modifier, MessageKey>>;

const CAPS = { linux: OTHERS, win32: WINDOWS, darwin: MAC } as const;

const ARROWS: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→', PageUp: 'PgUp', PageDown: 'PgDn' };

/** What stands on the key caps of an accelerator, as this platform has them; none for what is no accelerator. */
export const keyCaps = (accelerator: string, platform: Platform): readonly Message[] => {
  const keys = keysOf(accelerator);
  if (keys === null) return [];
  return [...keys.modifiers.map((one) => message(CAPS[platform][one])), message('shortcuts.key', { key: ARROWS[keys.key] ?? keys.key })];
};

/** An accelerator in one word, such as Ctrl+Shift+L, or ⌘⇧L on a Mac. */
export const keysInWords = (accelerator: string, platform: Platform, say: (words: Message) => string): string =>
  keyCaps(accelerator, platform)
    .map((cap) => say(cap))
    .join(platform === 'darwin' ? '' : '+');
