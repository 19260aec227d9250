import { endingOf } from './sign-off.ts';
import { type Greeting, greetingOf } from './greeting.ts';
import { quotedIn, without } from './quoted.ts';
import { type Stretch, trimmed } from './stretch.ts';

/** What a letter is made of. */
export interface LetterParts {
  /** The text with what it quotes from other messages blanked out, character for character as long. */
  readonly own: string;
  /** Null where it begins without one. */
  readonly greeting: Greeting | null;
  /** Between greeting and sign-off. */
  readonly body: Stretch;
  /** A P.S.; null where there is none. */
  readonly postscript: Stretch | null;
  /** "Kind regards,"; null where there is none. */
  readonly signOff: Stretch | null;
  /** The name, and where to reach them; null where there is none. */
  readonly signature: Stretch | null;
}

/** Takes a letter apart: with or without a greeting, a closing, a name, a P.S. and quoted messages, whichever way lines end. */
export const partsOf = (text: string, ownName: string): LetterParts => {
  const own = without(text, quotedIn(text));
  const greeting = greetingOf(own);
  const start = greeting?.to ?? 0;
  const { bodyEnd, signOff, signature, postscript } = endingOf(own, start, ownName);
  const body = trimmed(own, { from: start, to: Math.max(start, bodyEnd) });
  return { own, greeting, body, signOff, signature, postscript };
};
