import { bare } from './names.ts';

const WORD = /[\p{L}\p{N}]+/gu;

const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const words = Array.from(bare(text).matchAll(WORD), ([word]) => word);
  const pairs = new Map<string, number>();
  for (let place = 1; place < words.length; place += 1) {
    const pair = `${words[place - 1] ?? ''} ${words[place] ?? ''}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/**
 * How much of two texts is the same, from 0 to 1: the share of neighbouring words they have in common (Dice's
 * coefficient on pairs of words). It sees order, so that the same words said anew are less alike, and barely minds a
 * name exchanged or a sentence moved. Ours.
 */
export const alikeness = (one: string, other: string): number => {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  let total = 0;
  let common = 0;
  for (const [pair, times] of a) {
    total += times;
    common += Math.min(times, b.get(pair) ?? 0);
  }
  for (const times of b.values()) total += times;
  return total === 0 ? 0 : (2 * common) / total;
};
