import type { Span } from '../reading.ts';
import { mask, MASK, overlaps } from './scan.ts';
import { isFiller } from './vocabulary.ts';
import { isSign, wordsOf } from './words.ts';

/** Ends of a stretch: what was understood, a line's end, a semicolon, a comma before a space. */
const STRETCH = new RegExp(`(?:(?!,\\s)[^${MASK}\\n;])+`, 'gu');

/** The words of the line outside those spans, without the small words that only held the others together. Words in question are kept whole. */
export const restOf = (line: string, understood: readonly Span[], asked: readonly Span[] = []): string =>
  [...mask(line.replace(/\p{Cc}/gu, ' '), understood).matchAll(STRETCH)]
    .filter(({ 0: stretch, index }) => {
      const isAsked = asked.some((span) => overlaps(span, [index, index + stretch.length]));
      return wordsOf(stretch).some((word) => !isSign(word) && (isAsked || !isFiller(word.key)));
    })
    .map(([stretch]) => stretch.replace(/^[\s,.:;)\]–—-]+|[\s,:;([–—-]+$/gu, '').replace(/\s+/gu, ' '))
    .filter(Boolean)
    .join(', ');
