import type { Stretch } from './stretch.ts';

/** Scripts without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const CHUNK = /\S+/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** A link or an address is one word, whatever is in it. */
const ADDRESS = /^[(<["']*(?:https?:\/\/|www\.|[^\s@]+@[^\s@]+\.)/iu;
/** What stands between two words without a space: dashes, an ellipsis, a comma or full stop that lost its space. */
const SEAM = /[—–…]|\.{2,}|--+|(?<=\p{L}{2})[,;:!?](?=\p{L}{2})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu;

const unspaced = new Intl.Segmenter('zh', { granularity: 'word' });

const unspacedWords = (chunk: string, at: number): readonly Stretch[] =>
  Array.from(unspaced.segment(chunk)).flatMap(({ segment, index, isWordLike }) =>
    isWordLike === true ? [{ from: at + index, to: at + index + segment.length }] : [],
  );

const spacedWords = (chunk: string, at: number): readonly Stretch[] => {
  if (ADDRESS.test(chunk)) return [{ from: at, to: at + chunk.length }];
  const words: Stretch[] = [];
  let from = 0;
  const push = (to: number): void => {
    if (HAS_WORD.test(chunk.slice(from, to))) words.push({ from: at + from, to: at + to });
  };
  for (const { index, 0: seam } of chunk.matchAll(SEAM)) {
    push(index);
    from = index + seam.length;
  }
  push(chunk.length);
  return words;
};

/**
 * The words of a stretch as people count them: "three-table" is one, and so are "£44,000", "don't", "and/or" and a
 * link; a dash by itself is none.
 */
export const wordsIn = (text: string, { from, to }: Stretch): readonly Stretch[] =>
  Array.from(text.slice(from, to).matchAll(CHUNK)).flatMap(({ index, 0: chunk }) =>
    UNSPACED.test(chunk) ? unspacedWords(chunk, from + index) : spacedWords(chunk, from + index),
  );
