import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Hit } from '../search/word-index.ts';
import { wordsOf } from '../search/words.ts';
import type { CallerIndex } from './caller-index.ts';
import type { FoundBy } from './lines.ts';
import type { MatchedBy } from './match.ts';

/** Words after these say nothing more of who it is (ours). */
const WORDS_READ = 6;
/** What somebody's opportunity is worth beside somebody themselves; ours. */
const THROUGH_PLACE = 0.3;

/** The words that were typed, in plain spelling. */
export const wordsTyped = (typed: string): readonly string[] => wordsOf(typed).slice(0, WORDS_READ);

/** How well something fits what was typed, and by what. */
export interface Fit {
  readonly by: MatchedBy;
  readonly score: number;
  readonly isNear: boolean;
}

const better = (one: Fit | undefined, other: Fit): Fit => (one === undefined || other.score > one.score ? other : one);

const fitOfHit = ({ field, score, isNear }: Hit<FoundBy>): Fit => ({ by: field, score, isNear });

/** The people who fit with one word: themselves, or an opportunity they have to do with. */
export const peopleFitting = (index: CallerIndex, word: string): ReadonlyMap<PersonId, Fit> => {
  const fits = new Map<PersonId, Fit>();
  for (const [id, hit] of index.people.hitsOf(word)) fits.set(id as PersonId, fitOfHit(hit));
  for (const [place, { field, score, isNear }] of index.opportunities.hitsOf(word)) {
    if (field === 'role') continue;
    for (const id of index.peopleOf(place as OpportunityId))
      fits.set(id, better(fits.get(id), { by: 'place', score: score * THROUGH_PLACE, isNear }));
  }
  return fits;
};

/** The opportunities that fit one word by what they are called. */
export const opportunitiesCalled = (index: CallerIndex, word: string): ReadonlyMap<OpportunityId, Fit> =>
  new Map([...index.opportunities.hitsOf(word)].map(([id, hit]) => [id as OpportunityId, fitOfHit(hit)]));

/** The opportunities that fit one word: what they are called, or anybody who has to do with them. */
export const opportunitiesFitting = (index: CallerIndex, word: string): ReadonlyMap<OpportunityId, Fit> => {
  const fits = new Map(opportunitiesCalled(index, word));
  for (const [id, { field, score, isNear }] of index.people.hitsOf(word)) {
    if (field !== 'name') continue;
    for (const place of index.opportunitiesOf(id as PersonId))
      fits.set(place, better(fits.get(place), { by: 'name', score: score * THROUGH_PLACE, isNear }));
  }
  return fits;
};

/** What fits every word, in whatever order they come, by what fits it best. */
export const fittingAll = <Id>(words: readonly string[], fitting: (word: string) => ReadonlyMap<Id, Fit>): ReadonlyMap<Id, Fit> => {
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
