import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Hit } from '../search/word-index.ts';
import { wordsOf } from '../search/words.ts';
import type { CallerIndex } from './caller-index.ts';
import { findByNumber, mayBeNumber } from './find-by-number.ts';
import type { FoundBy } from './lines.ts';
import type { CallerMatch, MatchedBy } from './match.ts';

/** More than anybody reads while a phone rings (ours). */
const CALLERS_SHOWN = 8;
/** Words after these say nothing more of who it is (ours). */
const WORDS_READ = 6;
/** What somebody's opportunity is worth beside somebody themselves; ours. */
const THROUGH_PLACE = 0.3;

type Scored = CallerMatch & { readonly score: number };
interface Fit {
  readonly by: MatchedBy;
  readonly score: number;
  readonly isNear: boolean;
}

const better = (one: Fit | undefined, other: Fit): Fit => (one === undefined || other.score > one.score ? other : one);

const fitOfHit = ({ field, score, isNear }: Hit<FoundBy>): Fit => ({ by: field, score, isNear });

/** What people fit with one word: themselves, or an opportunity they have to do with. */
const peopleFitting = (index: CallerIndex, word: string): ReadonlyMap<PersonId, Fit> => {
  const fits = new Map<PersonId, Fit>();
  for (const [id, hit] of index.people.hitsOf(word)) fits.set(id as PersonId, fitOfHit(hit));
  for (const [place, { field, score, isNear }] of index.opportunities.hitsOf(word)) {
    if (field === 'role') continue;
    for (const id of index.peopleOf(place as OpportunityId))
      fits.set(id, better(fits.get(id), { by: 'place', score: score * THROUGH_PLACE, isNear }));
  }
  return fits;
};

const opportunitiesFitting = (index: CallerIndex, word: string): ReadonlyMap<OpportunityId, Fit> =>
  new Map([...index.opportunities.hitsOf(word)].map(([id, hit]) => [id as OpportunityId, fitOfHit(hit)]));

/** What fits every word, in whatever order they come, by what fits it best. */
const fittingAll = <Id>(words: readonly string[], fitting: (word: string) => ReadonlyMap<Id, Fit>): ReadonlyMap<Id, Fit> => {
  const [first, ...others] = words.map(fitting);
  const all = new Map<Id, Fit>();
  for (const [id, fit] of first ?? []) {
    let sum: Fit | null = fit;
    for (const other of others) {
      const next: Fit | undefined = other.get(id);
      if (next === undefined) {
        sum = null;
        break;
      }
      sum = { by: next.score > sum.score ? next.by : sum.by, score: sum.score + next.score, isNear: sum.isNear || next.isNear };
    }
    if (sum !== null) all.set(id, { ...sum, score: sum.score / words.length });
  }
  return all;
};

const findByWords = (index: CallerIndex, typed: string): readonly Scored[] => {
  const words = wordsOf(typed).slice(0, WORDS_READ);
  if (words.length === 0) return [];
  const found: Scored[] = [];
  for (const [id, fit] of fittingAll(words, (word) => peopleFitting(index, word))) found.push({ kind: 'person', id, phone: null, ...fit });
  for (const [id, fit] of fittingAll(words, (word) => opportunitiesFitting(index, word))) found.push({ kind: 'opportunity', id, ...fit });
  return found;
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
  return found.toSorted(inOrder(index)).slice(0, most).map(withoutScore);
};
