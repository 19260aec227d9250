import type { PersonId } from '../../core/model/ids.ts';
import type { PersonRole } from '../../core/model/person.ts';
import type { QuickLogContext } from '../../core/quick-log/context.ts';
import { foldName } from '../../core/quick-log/fold.ts';
import type { NamedPerson } from '../../core/quick-log/reading.ts';

const sorted = (names: Iterable<string>): readonly string[] =>
  [...new Set(names)].filter((name) => name !== '').toSorted((a, b) => a.localeCompare(b));

/** Everybody the person knows, by name; those of the company first. */
export const peopleNames = ({ people }: QuickLogContext, company: string | null): readonly string[] => {
  const there = people.filter((person) => company !== null && foldName(person.company) === foldName(company));
  return [...new Set([...sorted(there.map(({ name }) => name)), ...sorted(people.map(({ name }) => name))])];
};

/** The recruiters met so far. */
export const recruitersOf = ({ people }: QuickLogContext): readonly string[] =>
  sorted(people.filter(({ roles }) => roles.includes('recruiter')).map(({ name }) => name));

/** The agencies met so far. */
export const agenciesOf = ({ people, opportunities }: QuickLogContext): readonly string[] =>
  sorted([
    ...people.filter(({ roles }) => roles.includes('recruiter')).map(({ company }) => company),
    ...opportunities.flatMap(({ route }) => (route.kind === 'recruiter' ? [route.agency] : [])),
  ]);

/** The references named so far. */
export const referencesOf = ({ people }: QuickLogContext): readonly string[] =>
  sorted(people.filter(({ roles }) => roles.includes('reference')).map(({ name }) => name));

/** Somebody typed by name: a known person where exactly one is called so, else a new one. */
export const namedBefore = ({ people }: QuickLogContext, name: string, role: PersonRole): NamedPerson => {
  const matches = people.filter((person) => foldName(person.name) === foldName(name));
  const [only] = matches;
  return { personId: matches.length === 1 && only !== undefined ? only.id : null, name: name.trim(), role };
};

/** The company or agency somebody known speaks for; empty while unknown. */
export const companyOf = ({ people }: QuickLogContext, personId: PersonId | null): string =>
  people.find(({ id }) => id === personId)?.company ?? '';
