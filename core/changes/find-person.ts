import type { PersonId } from '../model/ids.ts';
import type { Person, PersonRole } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ChangeContext } from './change.ts';
import { withRecord } from './records.ts';

/** Somebody an input names: by id where known, by name otherwise. */
export interface NamedPerson {
  readonly personId: PersonId | null;
  readonly name: string;
  readonly role: PersonRole;
}

/** Names are the same when they read the same aloud: case, accents and spacing do not tell people apart. */
export const sameName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();

/**
 * The person a log means, made when new. Somebody known fits when name and company are the same;
 * an unknown company on either side fits only where nobody fits better, so that nobody is kept twice.
 */
export const findOrAddPerson = (
  workspace: Workspace,
  named: NamedPerson,
  company: string,
  context: ChangeContext,
): { readonly workspace: Workspace; readonly personId: PersonId } => {
  const person = known(workspace, named, company);
  if (person === undefined) {
    const id = context.newId('per') as PersonId;
    const added: Person = {
      id,
      name: named.name,
      roles: [named.role],
      company,
      title: '',
      emails: [],
      phones: [],
      notes: '',
      research: '',
      links: [],
      referee: null,
      distinctFrom: [],
    };
    return { workspace: withRecord(workspace, 'people', id, added), personId: id };
  }
  const roles = person.roles.includes(named.role) ? person.roles : [...person.roles, named.role];
  const fuller: Person = { ...person, roles, company: person.company === '' ? company : person.company };
  const unchanged = fuller.company === person.company && roles === person.roles;
  return { workspace: unchanged ? workspace : withRecord(workspace, 'people', person.id, fuller), personId: person.id };
};

const known = (workspace: Workspace, named: NamedPerson, company: string): Person | undefined => {
  if (named.personId !== null && Object.hasOwn(workspace.people, named.personId)) return workspace.people[named.personId];
  const namesakes = Object.values(workspace.people).filter((person) => sameName(person.name, named.name));
  const colleague = namesakes.find((person) => company !== '' && sameName(person.company, company));
  if (colleague !== undefined) return colleague;
  return namesakes.find((person) => person.company === '' || company === '');
};
