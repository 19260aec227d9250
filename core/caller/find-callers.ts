import type { CallerIndex } from './caller-index.ts';
import { findByNumber, mayBeNumber } from './find-by-number.ts';
import { fittingAll, opportunitiesCalled, peopleFitting, wordsTyped } from './fitting.ts';
import type { CallerMatch } from './match.ts';

/** More than anybody reads while a phone rings (ours). */
const CALLERS_SHOWN = 8;
type Scored = CallerMatch & { readonly score: number };

const findByWords = (index: CallerIndex, typed: string): readonly Scored[] => {
  const words = wordsTyped(typed);
  const found: Scored[] = [];
  for (const [id, fit] of fittingAll(words, (word) => peopleFitting(index, word))) found.push({ kind: 'person', id, phone: null, ...fit });
  for (const [id, fit] of fittingAll(words, (word) => opportunitiesCalled(index, word))) found.push({ kind: 'opportunity', id, ...fit });
  return found;
};

/** Those that can be among the best `most`, in no order: the others are not worth comparing further. */
const bestOf = (found: readonly Scored[], most: number): readonly Scored[] => {
  if (found.length <= most) return found;
  const scores = Float64Array.from(found, ({ score }) => score).sort();
  const least = scores[scores.length - most] ?? 0;
  return found.filter(({ score }) => score >= least);
};

const inOrder =
  ({ livelinessOf, nameOf }: CallerIndex) =>
  (one: Scored, other: Scored): number => {
    if (one.score !== other.score) return other.score - one.score;
    const [here, there] = [livelinessOf(one.id), livelinessOf(other.id)];
    if (here.isOpen !== there.isOpen) return here.isOpen ? -1 : 1;
    if (here.lastAt !== there.lastAt) return here.lastAt < there.lastAt ? 1 : -1;
    const [hereName, thereName] = [nameOf(one.id), nameOf(other.id)];
    if (hereName !== thereName) return hereName < thereName ? -1 : 1;
    return one.id < other.id ? -1 : 1;
  };

const withoutScore = ({ score: _score, ...match }: Scored): CallerMatch => match;

/**
 * Who may be calling, by what was typed: a phone number in any notation and however little of it, or words of a name,
 * a company, an agency, a role, in any order and with slips forgiven. The best fit first; none before anything is typed.
 */
export const findCallers = (index: CallerIndex, typed: string, most: number = CALLERS_SHOWN): readonly CallerMatch[] => {
  const byNumber = mayBeNumber(typed) ? findByNumber(index, typed) : [];
  const found = byNumber.length > 0 ? byNumber : findByWords(index, typed);
  return bestOf(found, most).toSorted(inOrder(index)).slice(0, most).map(withoutScore);
};
