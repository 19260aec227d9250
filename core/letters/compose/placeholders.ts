import { type FactName, factNames } from '../facts.ts';
import { PLACEHOLDER } from './fill.ts';

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/gu, '-');

/** The fact that a placeholder names, however it is written: `{{Second topic}}` is `second-topic`. Null for an unknown one. */
export const factNamed = (name: string): FactName | null => factNames.find((fact) => fact === plain(name)) ?? null;

/** A placeholder of a template that names no fact. */
export interface UnknownPlaceholder {
  readonly name: string;
  /** In UTF-16 units of the text, from its first brace to after its last. */
  readonly from: number;
  readonly to: number;
  /** The fact whose name comes nearest; null where none is near. */
  readonly nearest: FactName | null;
}

/** Further than this many letters away is another word. */
const NEAR = 3;

/** How many letters have to be put in, taken out, changed or swapped with the next to get from one word to the other. */
const distance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, change);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
};

const LONGEST_NAME = 40;

const nearestTo = (name: string): FactName | null => {
  const written = plain(name);
  if (written === '' || written.length > LONGEST_NAME) return null;
  const ranked = factNames.map((fact) => ({ fact, away: distance(written, fact) })).sort((a, b) => a.away - b.away);
  const [first] = ranked;
  return first !== undefined && first.away <= Math.min(NEAR, Math.floor(first.fact.length / 2)) ? first.fact : null;
};

/** The placeholders of a text that name no fact, in order, each with the one that was probably meant. */
export const unknownPlaceholders = (text: string): readonly UnknownPlaceholder[] =>
  Array.from(text.matchAll(PLACEHOLDER)).flatMap((match) => {
    const [whole, inside = ''] = match;
    const name = inside.trim();
    return factNamed(name) === null ? [{ name, from: match.index, to: match.index + whole.length, nearest: nearestTo(name) }] : [];
  });
