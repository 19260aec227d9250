import type { Opportunity } from '../model/opportunity.ts';
import type { Person } from '../model/person.ts';
import { remembered } from '../playbook/remembered.ts';
import { type Line, readLines } from '../search/word-index.ts';
import type { MatchedBy } from './match.ts';

/** What somebody or an opportunity is found by in words. */
export type FoundBy = Exclude<MatchedBy, 'number' | 'line' | 'place'>;

/** How much each says of who is calling; ours. */
const WEIGHT: Readonly<Record<FoundBy, number>> = { name: 10, company: 9, agency: 6, role: 4, mail: 4, title: 2 };
/** A company says less of one of its people than of the opportunity there. */
const COMPANY_OF_PERSON = 5;

const personLines = ({ name, company, title, emails }: Person): readonly Line<FoundBy>[] => [
  { field: 'name', text: name, weight: WEIGHT.name },
  { field: 'company', text: company, weight: COMPANY_OF_PERSON },
  { field: 'title', text: title, weight: WEIGHT.title },
  ...emails.map((text) => ({ field: 'mail' as const, text, weight: WEIGHT.mail })),
];

const opportunityLines = ({ company, role, route }: Opportunity): readonly Line<FoundBy>[] => [
  { field: 'company', text: company, weight: WEIGHT.company },
  { field: 'role', text: role, weight: WEIGHT.role },
  ...(route.kind === 'recruiter' ? [{ field: 'agency' as const, text: route.agency, weight: WEIGHT.agency }] : []),
];

/** What somebody is found by; read once for as long as their record stays the same. */
export const linesOfPerson = remembered((person: Person) => readLines(personLines(person)));

/** What an opportunity is found by; read once as well. */
export const linesOfOpportunity = remembered((opportunity: Opportunity) => readLines(opportunityLines(opportunity)));
