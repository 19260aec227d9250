import type { MessageValue } from '../messages/message.ts';
import type { PersonId } from '../model/ids.ts';
import type { Case } from './case.ts';
import type { Contact } from './contacts.ts';
import { recruiterOf } from './situation.ts';
import { named } from './words.ts';

/** Who a message goes to: the person where one is known, and the words for them. */
export interface Addressee {
  readonly personId: PersonId | null;
  readonly words: Record<string, MessageValue>;
}

/** The recruiter by name where they have one, the company where nobody there is known by name. */
export const addresseeOf = (facts: Case, { party, personId }: Pick<Contact, 'party' | 'personId'>): Addressee => {
  const person = personId === null ? undefined : facts.people[personId];
  if (person !== undefined) return { personId: person.id, words: named(person.name) };
  if (party !== 'recruiter') return { personId: null, words: named(facts.opportunity.company) };
  const recruiter = recruiterOf(facts);
  return { personId: recruiter?.personId ?? null, words: named(recruiter?.name ?? null) };
};
