import { message } from '../../messages/message.ts';
import { matchesIn, wordsAt } from '../reading/letter-reading.ts';
import { bare } from '../reading/names.ts';
import { type Check, checked, inText, notChecked } from './check.ts';

const PAY =
  /(?<![\p{L}'-])(?:salar(?:y|ies)|remuneration|wages?|(?<!carbon |worker )compensation|(?<!\b(?:was|is|as|were|be|came as) (?:an? )?(?:\p{L}+ )?)bonus(?:es)?|day rate|stock options|(?:the|my|your|on|about|of|regarding|discuss(?:ed)?|and|talked) pay(?! (?:attention|off|back|more attention|close|tribute|it|for|a visit))|pay (?:range|rise|band|scale|expectations?|package|grade|level)|[£$€]\s?\d[\d,.]*\s?k?(?: (?:a|per) (?:year|annum|month|day|hour)| p\.a\.))(?![\p{L}-])/giu;
const IS_THE_JOB = /\b(?:pay|payroll|salary|salaries|compensation|reward|rewards|remuneration|benefits|wages?)\b/iu;

/** Pay is left out of thanks, unless it is what the job is about. */
export const pay: Check = (reading) => {
  if (IS_THE_JOB.test(reading.opportunity?.role ?? '')) return notChecked;
  const found = matchesIn(reading, PAY).map((stretch) => ({ stretch, words: wordsAt(reading, stretch) }));
  return checked(
    found.map(({ stretch, words }) => ({
      about: bare(words),
      level: 'warning',
      at: [inText(stretch)],
      title: message('letterCheck.pay.title', { words }),
    })),
    message('letterCheck.pay.passed'),
  );
};
