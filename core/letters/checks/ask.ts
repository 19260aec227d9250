import { message } from '../../messages/message.ts';
import type { LetterKind } from '../../model/letter.ts';
import { askingSentences } from '../reading/asks.ts';
import { wordsAt } from '../reading/letter-reading.ts';
import { startOf } from './about.ts';
import { type Check, checked, inText } from './check.ts';

/** Kinds that are written in order to ask. */
const ASKING: readonly LetterKind[] = ['check-in', 'feedback-request', 'negotiation'];

/** Others may ask for one thing, a recruiter for two (ours). */
const MOST = 1;
const MOST_OF_RECRUITER = 2;

/** How much the letter asks for. */
export const ask: Check = (reading) => {
  const found = askingSentences(reading);
  const most = reading.party === 'recruiter' ? MOST_OF_RECRUITER : MOST;
  const passed = message('letterCheck.ask.passed', { asks: found.length });
  if (found.length > most) {
    const words = wordsAt(reading, found[most] ?? reading.parts.body);
    return checked(
      [
        {
          about: startOf(words),
          level: 'warning',
          at: found.map(inText),
          title: message('letterCheck.ask.many', { asks: found.length }),
          detail: message('letterCheck.ask.most', { most }),
        },
      ],
      passed,
    );
  }
  if (found.length > 0 || !ASKING.includes(reading.letter.kind)) return checked([], passed);
  return checked([{ about: 'none', level: 'warning', at: [], title: message('letterCheck.ask.none') }], passed);
};
