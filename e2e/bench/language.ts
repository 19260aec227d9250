import { pathToFileURL } from 'node:url';
import { createBinaryModuleFromUrl } from 'harper.js';
import { type CorpusLetter, measured, tuning } from '../../core/letters/language/corpus/letters.ts';
import { type Find, measure, type Measured } from '../../core/letters/language/corpus/measure.ts';
import { slipsIn } from '../../core/letters/language/slips-in.ts';
import { createGrammar } from '../../renderer/language/grammar.ts';
import { type Figure, percentile } from './figures.ts';

/** The least share of planted mistakes to be found, as the most that may be missed. */
const MOST_MISSED_PERCENT = 15;
const MOST_FALSE_ALARMS = 0.2;

const [binary = ''] = process.argv.slice(2);

const figuresOf = (
  half: string,
  letters: number,
  { all, byMistake, falseInClean, falseInPlanted }: Measured,
  isMeasured: boolean,
): readonly Figure[] => {
  const percent = (part: number, whole: number): number => (100 * part) / whole;
  const name = (what: string): string => `language, ${half} half (${letters} letters clean, ${letters} with mistakes): ${what}`;
  return [
    {
      name: name(`of ${all.planted} mistakes missed`),
      value: percent(all.planted - all.found, all.planted),
      unit: '%',
      goal: isMeasured ? MOST_MISSED_PERCENT : null,
    },
    { name: name('found'), value: percent(all.found, all.planted), unit: '%', goal: null },
    { name: name('found, and put right by an offer'), value: percent(all.righted, all.planted), unit: '%', goal: null },
    { name: name('false alarms a clean letter'), value: falseInClean / letters, unit: '', goal: isMeasured ? MOST_FALSE_ALARMS : null },
    { name: name('false alarms a letter with mistakes'), value: falseInPlanted / letters, unit: '', goal: null },
    ...Object.entries(byMistake)
      .filter(([, { planted }]) => planted > 0)
      .map(([mistake, { planted, found }]) => ({ name: name(`${mistake}, of ${planted} found`), value: found, unit: '', goal: null })),
  ];
};

/** What the checks find in the corpus, by the worker's own code in Node, and how long they take there. */
const figures = async (): Promise<readonly Figure[]> => {
  const begun = performance.now();
  const grammar = await createGrammar(createBinaryModuleFromUrl(pathToFileURL(binary).href, 'slim'), 'british');
  const startMs = performance.now() - begun;

  const took: number[] = [];
  const find: Find = async (text, { english, names }: CorpusLetter) => {
    const context = { english, names, field: 'text' as const };
    // Names are taught once when a letter is opened, not with every check.
    await grammar.lint('', context);
    const from = performance.now();
    const found = slipsIn(text, await grammar.lint(text, context), context);
    took.push(performance.now() - from);
    return found;
  };
  const ofTuning = await measure(tuning, find);
  const ofMeasured = await measure(measured, find);
  return [
    ...figuresOf('tuning', tuning.length, ofTuning, false),
    ...figuresOf('measured', measured.length, ofMeasured, true),
    { name: 'language: start of the checker, in Node', value: startMs, unit: 'ms', goal: null },
    { name: 'language: checking a letter, median', value: percentile(took, 0.5), unit: 'ms', goal: null },
    { name: 'language: checking a letter, 95 of 100', value: percentile(took, 0.95), unit: 'ms', goal: null },
  ];
};

process.stdout.write(JSON.stringify(await figures()));
