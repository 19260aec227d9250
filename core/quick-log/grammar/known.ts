import { remembered } from '../../playbook/remembered.ts';
import { foldName } from '../fold.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Person } from '../../model/person.ts';
import { isLegalEnding } from './vocabulary.ts';

const SHORTEST_PREFIX = 3;

const partsOf = (name: string): readonly string[] =>
  foldName(name)
    .split(/[\s,]+/u)
    .filter(Boolean)
    .map((part) => (part === '&' || part === '+' ? 'and' : part));

/** The parts of a record's name: read once for as long as the record stays the same, since a line asks for them at every letter. */
const partsOfPerson = remembered(({ name }: Person) => partsOf(name));
const partsOfEmployer = remembered(({ company }: Person) => withoutEnding(partsOf(company)));
const partsOfOpportunity = remembered(({ company }: Opportunity) => withoutEnding(partsOf(company)));

const isStartOf = (start: readonly string[], whole: readonly string[]): boolean =>
  start.length > 0 && start.length < whole.length && start.every((part, at) => part === whole[at]);

/** Whether both name one company: the same, one the beginning of the other ("Northgate" for "Northgate Energy"), or apart from "Ltd". */
const companyFit = (said: string, known: string): 'exact' | 'prefix' | null =>
  fitOf(withoutEnding(partsOf(said)), withoutEnding(partsOf(known)));

const fitOf = (a: readonly string[], b: readonly string[]): 'exact' | 'prefix' | null => {
  if (a.join(' ') === b.join(' ')) return 'exact';
  return isStartOf(a, b) && a.join(' ').length >= SHORTEST_PREFIX ? 'prefix' : null;
};

const withoutEnding = (parts: readonly string[]): readonly string[] => {
  const kept = parts.filter((part, at) => at === 0 || !isLegalEnding(part.replace(/\.$/u, '')));
  return kept[0] === 'the' && kept.length > 1 ? kept.slice(1) : kept;
};

/** The opportunities a company's name may mean; exact names go before beginnings. */
export const opportunitiesNamed = (said: string, opportunities: readonly Opportunity[]): readonly Opportunity[] => {
  const parts = withoutEnding(partsOf(said));
  const fits = opportunities.map((opportunity) => ({ opportunity, fit: fitOf(parts, partsOfOpportunity(opportunity)) }));
  const exact = fits.filter(({ fit }) => fit === 'exact');
  return (exact.length > 0 ? exact : fits.filter(({ fit }) => fit === 'prefix')).map(({ opportunity }) => opportunity);
};

/** The agency of that name among the routes of the opportunities and the companies of recruiters; null for none. */
export const agencyNamed = (said: string, opportunities: readonly Opportunity[], people: readonly Person[]): string | null => {
  const agencies = [
    ...opportunities.flatMap(({ route }) => (route.kind === 'recruiter' ? [route.agency] : [])),
    ...people.filter((person) => person.roles.includes('recruiter')).map((person) => person.company),
  ];
  return agencies.find((agency) => agency !== '' && companyFit(said, agency) !== null) ?? null;
};

/**
 * The people a name may mean: by their whole name, else by the beginning of it ("Priya"), which is only believed of
 * somebody of the company in question, or of nobody's.
 */
export const peopleNamed = (said: string, people: readonly Person[], company: string | null): readonly Person[] => {
  const parts = partsOf(said);
  const whole = parts.join(' ');
  const exact = people.filter((person) => partsOfPerson(person).join(' ') === whole);
  if (exact.length > 0) return exact;
  const house = withoutEnding(partsOf(company ?? ''));
  return people.filter(
    (person) =>
      isStartOf(parts, partsOfPerson(person)) &&
      (company === null ||
        person.company === '' ||
        fitOf(house, partsOfEmployer(person)) !== null ||
        fitOf(partsOfEmployer(person), house) !== null),
  );
};
