import MiniSearch from 'minisearch';
import type { OpportunityId, PersonId } from '../../../core/model/ids.ts';
import type { Workspace } from '../../../core/model/workspace.ts';

/** What the search looks through. */
export type Searched = Pick<Workspace, 'opportunities' | 'interviews' | 'events' | 'people'>;

interface Entry {
  readonly id: OpportunityId;
  readonly company: string;
  readonly role: string;
  readonly people: string;
  readonly agency: string;
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** Fewer digits than this are a house number or a round, not somebody's phone. */
const PHONE_DIGITS = 4;

const withoutAccents = (term: string): string =>
  term
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase('en');

const peopleByOpportunity = (workspace: Searched): ReadonlyMap<OpportunityId, ReadonlySet<PersonId>> => {
  const found = new Map<OpportunityId, Set<PersonId>>();
  const add = (id: OpportunityId, personId: PersonId | null): void => {
    if (personId === null) return;
    found.set(id, (found.get(id) ?? new Set<PersonId>()).add(personId));
  };
  for (const opportunity of Object.values(workspace.opportunities)) {
    for (const personId of opportunity.referenceIds) add(opportunity.id, personId);
    if (opportunity.route.kind === 'recruiter') add(opportunity.id, opportunity.route.recruiterId);
  }
  for (const interview of Object.values(workspace.interviews)) {
    for (const personId of interview.interviewerIds) add(interview.opportunityId, personId);
  }
  for (const event of Object.values(workspace.events)) {
    if (event.kind === 'contact') for (const id of event.opportunityIds) add(id, event.personId);
  }
  return found;
};

/** Finds opportunities by company, role, person, agency or phone number; null for an empty query. */
export type Search = (query: string) => ReadonlySet<string> | null;

interface Index {
  readonly words: MiniSearch<Entry>;
  readonly phones: readonly { readonly id: OpportunityId; readonly number: string }[];
}

const indexOf = (workspace: Searched): Index => {
  const words = new MiniSearch<Entry>({
    fields: ['company', 'role', 'people', 'agency'],
    processTerm: withoutAccents,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), combineWith: 'AND', boost: { company: 2 } },
  });
  const phones: { readonly id: OpportunityId; readonly number: string }[] = [];
  const known = peopleByOpportunity(workspace);
  for (const { id, company, role, route } of Object.values(workspace.opportunities)) {
    const people = [...(known.get(id) ?? [])].flatMap((personId) => workspace.people[personId] ?? []);
    words.add({
      id,
      company,
      role,
      people: people.map(({ name }) => name).join(' '),
      agency: route.kind === 'recruiter' ? route.agency : '',
    });
    for (const phone of people.flatMap((person) => person.phones)) phones.push({ id, number: digits(phone) });
  }
  return { words, phones };
};

/**
 * A search over a workspace: words by prefix and with a slip allowed, phone numbers by any run of digits. The index is
 * built when something is first searched for, since the workspace changes more often than anybody searches.
 */
export const createSearch = (workspace: Searched): Search => {
  let index: Index | null = null;
  return (query) => {
    if (query.trim() === '') return null;
    const { words, phones } = (index ??= indexOf(workspace));
    const number = digits(query).replace(/^0+/, '');
    if (number.length >= PHONE_DIGITS) {
      const callers = phones.filter((phone) => phone.number.includes(number)).map(({ id }) => id);
      if (callers.length > 0) return new Set(callers);
    }
    return new Set(words.search(query).map(({ id }) => String(id)));
  };
};
