import { message } from '../../messages/message.ts';
import { LONG_SENTENCE_WORDS, OWN_WORDS_PER_CENT } from '../lengths.ts';
import { wordsAt } from '../reading/letter-reading.ts';
import { wordsIn } from '../reading/words.ts';
import { startOf } from './about.ts';
import { type Check, checked, type Found, inText, notChecked } from './check.ts';

/** Sentences that are too long to be read in one go. */
export const longSentence: Check = (reading) =>
  checked(
    reading.sentences.flatMap((sentence): Found[] => {
      const { length } = wordsIn(reading.parts.own, sentence);
      if (length <= LONG_SENTENCE_WORDS) return [];
      const about = startOf(wordsAt(reading, sentence));
      return [{ about, level: 'warning', at: [inText(sentence)], title: message('letterCheck.long-sentence.title', { words: length }) }];
    }),
    message('letterCheck.long-sentence.passed'),
  );

const OWN = /^[("“‘']*(?:I|[Mm]y)(?:['’](?:m|ve|d|ll))?[)"”’',.;:!?]*$/u;

/** A share of nothing says nothing: below this many words it is not looked at (ours). */
const WORDS_OF_A_SHARE = 20;

/** How many of the words are "I" and "my". */
export const ownWords: Check = ({ words, parts }) => {
  if (words.length < WORDS_OF_A_SHARE) return notChecked;
  const own = words.filter(({ from, to }) => OWN.test(parts.own.slice(from, to)));
  const share = (own.length * 100) / words.length;
  const title = message('letterCheck.own-words.title', { share: Math.round(share) });
  return checked(
    share > OWN_WORDS_PER_CENT ? [{ about: '', level: 'hint', at: own.map(inText), title }] : [],
    message('letterCheck.own-words.passed'),
  );
};
