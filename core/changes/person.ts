import type { CallOutput, CallParsed } from '../contract.ts';
import type { Person } from '../model/person.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';
import { findOrAddPerson } from './find-person.ts';
import { personGone } from './problems.ts';
import { withRecord } from './records.ts';

/** Keeps what is known of a person. Saved as it is typed, so not worth telling. */
export const updatePerson: Change<Person> = (workspace, person) =>
  Object.hasOwn(workspace.people, person.id)
    ? succeed({ workspace: withRecord(workspace, 'people', person.id, person), said: null, answer: null })
    : personGone();

/** Names somebody; whoever has that name in that company already is them. */
export const addPerson: Change<CallParsed<'person.add'>, CallOutput<'person.add'>> = (workspace, { name, role, company }, context) => {
  const { workspace: next, personId } = findOrAddPerson(workspace, { personId: null, name, role }, company, context);
  return succeed({ workspace: next, said: null, answer: { personId } });
};
