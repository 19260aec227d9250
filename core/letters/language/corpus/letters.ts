import { checkIn } from './check-in.ts';
import { ending } from './ending.ts';
import { references } from './references.ts';
import type { LetterSample, Mistake } from './sample.ts';
import { terms } from './terms.ts';
import { thankYou } from './thank-you.ts';

/** A mistake as it stands in the planted letter, in UTF-16 units; where something is missing, it has no length. */
export interface Planted {
  readonly from: number;
  readonly to: number;
  readonly mistake: Mistake;
  /** What may rightly stand there. */
  readonly right: readonly string[];
}

/** A sample in both of its versions. */
export interface CorpusLetter extends Pick<LetterSample, 'kind' | 'tone' | 'english' | 'names'> {
  readonly clean: string;
  readonly planted: string;
  readonly mistakes: readonly Planted[];
}

const MARK = /⟦([^|⟧]*)\|([^|⟧]*)\|([a-z]+)⟧/gu;

const read = ({ marked, ...sample }: LetterSample): CorpusLetter => {
  const mistakes: Planted[] = [];
  let [clean, planted, done] = ['', '', 0];
  for (const { 0: mark, 1: wrong = '', 2: right = '', 3: mistake, index } of marked.matchAll(MARK)) {
    const between = marked.slice(done, index);
    const answers = right.split('/');
    clean += `${between}${answers[0] ?? ''}`;
    planted += between;
    mistakes.push({ from: planted.length, to: planted.length + wrong.length, mistake: mistake as Mistake, right: answers });
    planted += wrong;
    done = index + mark.length;
  }
  const rest = marked.slice(done);
  return { ...sample, clean: clean + rest, planted: planted + rest, mistakes };
};

const half = (of: 'odd' | 'even'): readonly CorpusLetter[] =>
  [thankYou, checkIn, ending, references, terms].flatMap((samples) =>
    samples.filter((_sample, index) => (index % 2 === 0) === (of === 'odd')).map(read),
  );

/** The first, third, fifth … sample of each list: what the rules were made to fit. */
export const tuning = half('odd');

/** The second, fourth … sample of each list: measured only, and looked at by nobody who changes a rule. */
export const measured = half('even');
