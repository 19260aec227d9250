import MiniSearch from 'minisearch';
import { createFolding, slipsAllowed } from '../../../core/answers/search.ts';
import type { PersonId } from '../../../core/model/ids.ts';
import type { Person } from '../../../core/model/person.ts';

/** From this many digits on, what is typed is taken for part of a phone number. */
const PHONE_DIGITS = 4;

/** The people that match; null for an empty query, which matches all. */
export type PeopleSearch = (query: string) => ReadonlySet<PersonId> | null;

const digits = (text: string): string => text.replace(/\D/gu, '');

const indexOf = (people: readonly Person[]): MiniSearch => {
  const words = new MiniSearch({
    fields: ['name', 'company', 'title', 'emails'],
    processTerm: createFolding(),
    searchOptions: { prefix: true, fuzzy: slipsAllowed, combineWith: 'AND', boost: { name: 4, company: 2 } },
  });
  words.addAll(people.map(({ id, name, company, title, emails }) => ({ id, name, company, title, emails: emails.join(' ') })));
  return words;
};

/**
 * A search over people: words by prefix and with a slip allowed, phone numbers by any run of digits. The index is built
 * when somebody is first searched for.
 */
export const createPeopleSearch = (people: readonly Person[]): PeopleSearch => {
  let index: MiniSearch | null = null;
  return (query) => {
    if (query.trim() === '') return null;
    const number = digits(query).replace(/^0+/u, '');
    if (number.length >= PHONE_DIGITS) {
      const callers = people.filter(({ phones }) => phones.some((phone) => digits(phone).includes(number)));
      if (callers.length > 0) return new Set(callers.map(({ id }) => id));
    }
    return new Set((index ??= indexOf(people)).search(query).map(({ id }) => id as PersonId));
  };
};
