import type { PersonId } from '../model/ids.ts';
import { LONGEST_TYPED, type PhoneDigits, typedDigits } from '../people/phone-digits.ts';
import type { CallerIndex } from './caller-index.ts';
import type { PersonMatch } from './match.ts';

/** From this many digits on, what is typed is looked for among the numbers (ours). */
const FEWEST_DIGITS = 3;
/** From this many digits on, they are looked for inside a number too, and not only at its beginning (ours). */
const FEWEST_INSIDE = 4;
/** The last digits that may differ between numbers of one switchboard (ours). */
const OF_ONE_LINE = 3;
/** A number of fewer digits has too few in common with another of its line to say anything (ours). */
const FEWEST_OF_LINE = 10;

const NUMBER = /^\s*(?:tel:)?[\d\s()+\-./\u2010-\u2015]*(?:(?:;?\s*ext\.?|extn\.?|x|#|;|,)[\s=:.]*\d*)?\s*$/iu;

/** Whether what is typed may be a phone number, or the beginning of one. */
export const mayBeNumber = (typed: string): boolean =>
  typed.length <= LONGEST_TYPED && NUMBER.test(typed) && typed.replace(/\D/gu, '').length >= FEWEST_DIGITS;

/** How well a number fits what is typed: from its beginning, to its end, or somewhere within; 0 where it does not. */
const fitOf = (known: PhoneDigits, typed: PhoneDigits): number => {
  if (typed.international !== null && known.international !== null) {
    if (known.international === typed.international) return 4;
    if (known.international.startsWith(typed.international)) return 3;
  }
  if (typed.all.length < FEWEST_INSIDE) return 0;
  const digits = known.international ?? known.all;
  if (digits.endsWith(typed.all) || (typed.bare.length >= FEWEST_INSIDE && digits.endsWith(typed.bare))) return 2;
  if (digits.includes(typed.all) || (typed.bare.length >= FEWEST_INSIDE && digits.includes(typed.bare))) return 1;
  // One that was noted without the code of another country.
  return known.bare.length >= FEWEST_INSIDE + OF_ONE_LINE && typed.bare.endsWith(known.bare) ? 2 : 0;
};

/** Whoever has that number, the best fit first; and where nobody has it whole, whoever has another of the same line. */
export const findByNumber = (
  { numbers, region }: Pick<CallerIndex, 'numbers' | 'region'>,
  typed: string,
): readonly (PersonMatch & { readonly score: number })[] => {
  const digits = typedDigits(typed, region);
  const best = new Map<PersonId, PersonMatch & { readonly score: number }>();
  const take = (id: PersonId, phone: string, score: number, by: 'number' | 'line'): void => {
    if (score > (best.get(id)?.score ?? 0)) best.set(id, { kind: 'person', id, by, isNear: by === 'line', phone, score });
  };
  for (const { personId, typed: phone, digits: known } of numbers()) take(personId, phone, fitOf(known, digits), 'number');
  const whole = digits.international;
  if (best.size === 0 && whole !== null && whole.length >= FEWEST_OF_LINE) {
    const line = whole.slice(0, -OF_ONE_LINE);
    for (const { personId, typed: phone, digits: known } of numbers()) {
      const isOfLine = known.international?.length === whole.length && known.international.startsWith(line);
      take(personId, phone, isOfLine ? 1 : 0, 'line');
    }
  }
  return [...best.values()];
};
