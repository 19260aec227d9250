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

/** Which of two comes first. */
const inOrder =
  ({ livelinessOf, nameOf }: CallerIndex) =>
  (one: Scored, other: Scored): number => {
    if (one.score !== other.score) return other.score - one.score;
    const [here, there] = [livelinessOf(one.id), livelinessOf(other.id)];
    if (here !== there) return there - here;
    const [hereName, thereName] = [nameOf(one.id), nameOf(other.id)];
    if (hereName !== thereName) return hereName < thereName ? -1 : 1;
    return one.id < other.id ? -1 : 1;
  };

/** The first `most` of them in order, in one pass: thousands may share the first letter, and few of them are shown. */
const firstOf = (found: readonly Scored[], most: number, order: (one: Scored, other: Scored) => number): readonly Scored[] => {
  const first: Scored[] = [];
  for (const each of found) {
    const last = first[most - 1];
    if (last !== undefined && order(last, each) < 0) continue;
    let place = Math.min(first.length, most - 1);
    for (; place > 0; place -= 1) {
      const before = first[place - 1];
      if (before === undefined || order(before, each) < 0) break;
      first[place] = before;
    }
    first[place] = each;
  }
  return first;
};

const withoutScore = ({ score: _score, ...match }: Scored): CallerMatch => match;

/**
 * Who may be calling, by what was typed: a phone number in any notation and however little of it, or words of a name,
 * a company, an agency, a role, in any order and with slips forgiven. The best fit first; none before anything is typed.
 */
export const findCallers = (index: CallerIndex, typed: string, most: number = CALLERS_SHOWN): readonly CallerMatch[] => {
  const byNumber = mayBeNumber(typed) ? findByNumber(index, typed) : [];
  const found = byNumber.length > 0 ? byNumber : findByWords(index, typed);
  return firstOf(found, most, inOrder(index)).map(withoutScore);
};
