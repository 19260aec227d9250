import type { Found } from '../found.ts';
import type { CorpusLetter, Planted } from './letters.ts';
import { type Mistake, mistakes } from './sample.ts';

/** Finds the slips of a text of a letter, as the app does. */
export type Find = (text: string, letter: CorpusLetter) => Promise<readonly Found[]>;

/** How many were planted, how many of them were pointed at, and how many with the right words among those offered. */
export interface Tally {
  readonly planted: number;
  readonly found: number;
  readonly righted: number;
}

/** What a half of the corpus came to. */
export interface Measured {
  readonly letters: number;
  readonly all: Tally;
  readonly byMistake: Readonly<Record<Mistake, Tally>>;
  /** Findings in the letters without mistakes. */
  readonly falseInClean: number;
  /** Findings in the letters with mistakes that are about none of them. */
  readonly falseInPlanted: number;
  /** Where a rule still fails; to be read for the tuning half alone. */
  readonly failures: readonly string[];
}

/** Whether a finding is about a mistake; one without length is met by what ends or begins there. */
const meets = (found: Found, { from, to }: Planted): boolean =>
  from === to ? found.from <= from && from <= found.to : found.from < to && from < found.to;

const replaced = (text: string, { from, to }: { readonly from: number; readonly to: number }, by: string): string =>
  `${text.slice(0, from)}${by}${text.slice(to)}`.replaceAll(/[ \t]+/gu, ' ').replaceAll('’', "'");

const rights = (text: string, found: Found, mistake: Planted): boolean => {
  const wanted = mistake.right.map((right) => replaced(text, mistake, right));
  return found.suggestions.some((suggestion) => wanted.includes(replaced(text, found, suggestion)));
};

const tallyOf = (outcomes: readonly { readonly found: boolean; readonly righted: boolean }[]): Tally => ({
  planted: outcomes.length,
  found: outcomes.filter(({ found }) => found).length,
  righted: outcomes.filter(({ righted }) => righted).length,
});

const around = (text: string, from: number, to: number): string =>
  `${text.slice(Math.max(0, from - 25), from)}⟦${text.slice(from, to)}⟧${text.slice(to, to + 25)}`.replaceAll('\n', '⏎');

/** Reads each letter of a half twice, without its mistakes and with them. */
export const measure = async (half: readonly CorpusLetter[], find: Find): Promise<Measured> => {
  const outcomes: { readonly mistake: Mistake; readonly found: boolean; readonly righted: boolean }[] = [];
  const failures: string[] = [];
  let [falseInClean, falseInPlanted] = [0, 0];
  for (const letter of half) {
    const inClean = await find(letter.clean, letter);
    falseInClean += inClean.length;
    for (const { from, to, rule } of inClean) failures.push(`false in clean, ${rule}: ${around(letter.clean, from, to)}`);

    const inPlanted = await find(letter.planted, letter);
    const strays = inPlanted.filter((found) => !letter.mistakes.some((mistake) => meets(found, mistake)));
    falseInPlanted += strays.length;
    for (const { from, to, rule } of strays) failures.push(`false in planted, ${rule}: ${around(letter.planted, from, to)}`);

    for (const mistake of letter.mistakes) {
      const about = inPlanted.filter((found) => meets(found, mistake));
      const righted = about.some((found) => rights(letter.planted, found, mistake));
      outcomes.push({ mistake: mistake.mistake, found: about.length > 0, righted });
      const where = around(letter.planted, mistake.from, mistake.to);
      if (about.length === 0) failures.push(`missed ${mistake.mistake}: ${where} → ${mistake.right.join('/')}`);
      else if (!righted) {
        const offered = about.map(({ rule, suggestions }) => `${rule}: ${suggestions.join('/')}`).join('; ');
        failures.push(`not righted ${mistake.mistake}: ${where} → ${mistake.right.join('/')}, but ${offered}`);
      }
    }
  }
  const byMistake = mistakes.map((mistake) => [mistake, tallyOf(outcomes.filter((each) => each.mistake === mistake))] as const);
  return {
    letters: half.length * 2,
    all: tallyOf(outcomes),
    byMistake: Object.fromEntries(byMistake) as Readonly<Record<Mistake, Tally>>,
    falseInClean,
    falseInPlanted,
    failures,
  };
};
