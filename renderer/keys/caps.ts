import type { Chord } from '../../core/keys/chord.ts';
import { type Message, message } from '../../core/messages/message.ts';

/** Signs that need no words in any language. */
const SIGNS: Readonly<Record<string, string>> = { arrowdown: '↓', arrowup: '↑', arrowright: '→', arrowleft: '←', enter: '↵' };

const NAMED: Readonly<Record<string, Message>> = {
  ' ': message('app.key.space'),
  escape: message('keys.cap.escape'),
  home: message('keys.cap.home'),
  end: message('keys.cap.end'),
  contextmenu: message('keys.cap.menu'),
};

/** What stands on the caps of the keys that are pressed together, in the order they are pressed. */
export const capsOf = ({ key, held, shift }: Chord, isMac: boolean, say: (words: Message) => string): readonly string[] => {
  const named = NAMED[key];
  return [
    ...(held === true ? [say(message(isMac ? 'app.key.command' : 'app.key.control'))] : []),
    ...(shift === true ? [say(message('keys.cap.shift', { mac: isMac ? 'yes' : 'no' }))] : []),
    SIGNS[key] ?? (named === undefined ? key.toUpperCase() : say(named)),
  ];
};

/** Whether a chord is a single letter or sign, which acts only while the person wants such keys. */
export const isSingleLetter = ({ key, held }: Chord): boolean => held !== true && key.length === 1 && key !== ' ';
