import type { OpportunityId, PersonId } from '../../../core/model/ids.ts';
import type { LetterKind } from '../../../core/model/letter.ts';
import type { Person } from '../../../core/model/person.ts';
import type { Workspace } from '../../../core/model/workspace.ts';

/** Whom a letter may go to: those the opportunity knows, and everybody else. */
export interface Addressees {
  readonly here: readonly Person[];
  readonly others: readonly Person[];
}

/** What of the workspace decides that. */
export type AddresseeFacts = Pick<Workspace, 'people' | 'opportunities' | 'interviews' | 'events'>;

const collator = new Intl.Collator();
const byName = (one: Person, other: Person): number => collator.compare(one.name, other.name);

/** Those of the opportunity in the order they were met, the recruiter and the references after them; the others by name. */
export const addresseesFor = (
  { people, opportunities, interviews, events }: AddresseeFacts,
  opportunityId: OpportunityId | null,
  kind: LetterKind,
): Addressees => {
  const all = Object.values(people).toSorted(byName);
  const opportunity = opportunityId === null ? undefined : opportunities[opportunityId];
  if (opportunity === undefined) {
    const isReference = ({ referee, roles }: Person): boolean => referee !== null || roles.includes('reference');
    const here = kind.startsWith('reference-') ? all.filter(isReference) : [];
    return { here, others: all.filter((person) => !here.includes(person)) };
  }
  const { route, referenceIds } = opportunity;
  const rounds = Object.values(interviews)
    .filter((interview) => interview.opportunityId === opportunity.id)
    .toSorted((one, other) => (one.startAt < other.startAt ? -1 : 1));
  const contacts = Object.values(events).flatMap((event) =>
    event.kind === 'contact' && event.opportunityIds.includes(opportunity.id) && event.personId !== null ? [event.personId] : [],
  );
  const ids = new Set<PersonId>([
    ...rounds.flatMap(({ interviewerIds }) => interviewerIds),
    ...(route.kind === 'recruiter' && route.recruiterId !== null ? [route.recruiterId] : []),
    ...referenceIds,
    ...contacts,
  ]);
  const here = [...ids].flatMap((id) => people[id] ?? []);
  return { here, others: all.filter(({ id }) => !ids.has(id)) };
};

/** What looks like a mail address; whether it is one only the mail program finds out. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Whether an address is one to keep with somebody: it looks like one and they do not have it. */
export const isNewAddress = (to: string, person: Person | null): boolean =>
  person !== null && ADDRESS.test(to.trim()) && !person.emails.some((email) => email.toLowerCase() === to.trim().toLowerCase());
