import { type Message, message } from '../../../core/messages/message.ts';
import type { PersonId } from '../../../core/model/ids.ts';
import { type PersonRole, personRoleSchema } from '../../../core/model/person.ts';
import type { RosterEntry } from '../../../core/people/roster.ts';
import { dueAtOf } from '../../../core/playbook/action.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';
import { nodeOf, whenOf } from '../../actions/when.ts';
import type { NodeKind } from '../../ui/Node.tsx';
import { lastWords } from './exchange-words.ts';

export const filters = ['all', ...personRoleSchema.options] as const;
/** Who is shown, by what they are. */
export type Filter = (typeof filters)[number];

export const sorts = ['next', 'name', 'company', 'contact'] as const;
/** Who comes first: whoever is next to be in touch with, the alphabet, the company, or the latest contact. */
export type Sort = (typeof sorts)[number];

/** What the person asks to see. */
export interface Wanted {
  readonly filter: Filter;
  readonly sort: Sort;
}

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]], given: string | null): Value =>
  values.find((value) => value === given) ?? values[0];

/** What the query of an address asks to see; what it leaves open or misspells is at its default. */
export const wantedOf = (query: URLSearchParams): Wanted => ({
  filter: oneOf(filters, query.get('show')),
  sort: oneOf(sorts, query.get('sort')),
});

/** The address that asks for it, without what is at its default; `isAdding` with the dialog that adds somebody open. */
export const addressOf = ({ filter, sort }: Wanted, isAdding = false): string => {
  const query = new URLSearchParams();
  if (filter !== 'all') query.set('show', filter);
  if (sort !== 'next') query.set('sort', sort);
  if (isAdding) query.set('add', '');
  return query.size === 0 ? '/people' : `/people?${query.toString()}`;
};

/** Somebody as a line of the list. */
export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  /** Their title and company; empty while neither is known. */
  readonly about: string;
  readonly roles: readonly PersonRole[];
  readonly companies: readonly string[];
  /** Null where nothing is open. */
  readonly next: { readonly node: NodeKind; readonly title: Message; readonly when: Message } | null;
  readonly contact: Message;
}

/** The people with their opening sentence. */
export interface PeopleView {
  readonly title: Message;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly rows: readonly PersonRow[];
}

type Order = (one: RosterEntry, other: RosterEntry) => number;

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
const byName: Order = ({ person: one }, { person: other }) => collator.compare(one.name, other.name);
/** Whoever has no company comes last. */
const byCompany: Order = ({ person: one }, { person: other }) =>
  Number(one.company === '') - Number(other.company === '') || collator.compare(one.company, other.company);
const byContact: Order = (one, other) => {
  const [here, there] = [one.lastExchange?.at ?? '', other.lastExchange?.at ?? ''];
  return here < there ? 1 : here > there ? -1 : byName(one, other);
};
const byNext: Order = (one, other) => {
  if (one.next === null || other.next === null) return Number(one.next === null) - Number(other.next === null) || byContact(one, other);
  const [here, there] = [dueAtOf(one.next), dueAtOf(other.next)];
  return here < there ? -1 : here > there ? 1 : byName(one, other);
};

const ORDERS: Readonly<Record<Sort, Order>> = {
  next: byNext,
  name: byName,
  company: (one, other) => byCompany(one, other) || byName(one, other),
  contact: byContact,
};

const fits = ({ person: { roles } }: RosterEntry, filter: Filter): boolean =>
  filter === 'all' || roles.includes(filter) || (filter === 'other' && roles.length === 0);

const rowOf = ({ person, opportunities, lastExchange, next }: RosterEntry, now: Instant, zone: Zone): PersonRow => ({
  id: person.id,
  name: person.name,
  about: [person.title, person.company].filter((words) => words !== '').join(', '),
  roles: person.roles,
  companies: [...new Set(opportunities.map(({ company }) => company))],
  next: next === null ? null : { node: nodeOf(next, now), title: next.title, when: whenOf(next, now, zone) },
  contact: lastWords(lastExchange, zone),
});

/** What is shown: everybody, narrowed by what was found (null when nothing is searched for) and by the filter. */
export const peopleView = (
  roster: readonly RosterEntry[],
  found: ReadonlySet<PersonId> | null,
  { filter, sort }: Wanted,
  now: Instant,
  zone: Zone,
): PeopleView => {
  const matching = roster.filter(({ person }) => found === null || found.has(person.id));
  const due = roster.filter(({ next }) => next !== null && next.earliestAt <= now).length;
  return {
    title: roster.length === 0 ? message('people.title.none') : message('people.title.count', { count: roster.length, due }),
    counts: Object.fromEntries(filters.map((each) => [each, matching.filter((entry) => fits(entry, each)).length])) as Record<
      Filter,
      number
    >,
    rows: matching
      .filter((entry) => fits(entry, filter))
      .toSorted(ORDERS[sort])
      .map((entry) => rowOf(entry, now, zone)),
  };
};
