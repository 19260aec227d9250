import { contentWords } from './overlap.ts';
import type { Stretch } from './stretch.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a topic with more others than these between them are not said in one breath (ours). */
const BETWEEN = 3;

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** The topic word for word, however its words are set apart. */
const wordForWord = (text: string, { from, to }: Stretch, topic: string): Stretch | null => {
  const words = topic.trim().split(/\s+/u).map(escaped);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu').exec(text.slice(from, to));
  return found === null ? null : { from: from + found.index, to: from + found.index + found[0].length };
};

interface Run extends Stretch {
  readonly said: ReadonlySet<string>;
}

/** Runs of a sentence in which words of the topic stand close together. */
const runsIn = (text: string, { from, to }: Stretch, wanted: ReadonlySet<string>): readonly Run[] => {
  const runs: Run[] = [];
  let since = 0;
  for (const { 0: word, index } of text.slice(from, to).matchAll(WORD)) {
    const [stem = ''] = contentWords(word);
    since += 1;
    if (!wanted.has(stem)) continue;
    const end = from + index + word.length;
    const last = runs.at(-1);
    if (last !== undefined && since <= BETWEEN + 1)
      runs[runs.length - 1] = { from: last.from, to: end, said: new Set([...last.said, stem]) };
    else runs.push({ from: from + index, to: end, said: new Set([stem]) });
    since = 0;
  }
  return runs;
};

/** Where a text speaks of a topic: word for word, else where most of its words stand together; null where none of them do. */
export const placeOfTopic = (text: string, sentences: readonly Stretch[], topic: string): Stretch | null => {
  const wanted = new Set(contentWords(topic));
  if (wanted.size === 0) return null;
  for (const sentence of sentences) {
    const found = wordForWord(text, sentence, topic);
    if (found !== null) return found;
  }
  let best: Run | null = null;
  for (const run of sentences.flatMap((sentence) => runsIn(text, sentence, wanted)))
    if (best === null || run.said.size > best.said.size) best = run;
  return best === null ? null : { from: best.from, to: best.to };
};
