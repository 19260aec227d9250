import type { CallOutput, CallParsed } from '../contract.ts';
import { message } from '../messages/message.ts';
import type { PersonId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import { neededBy } from '../people/needed-by.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';
import { findOrAddPerson } from './find-person.ts';
import { over } from './over.ts';
import { personGone, personNeeded } from './problems.ts';
import { withoutRecord, withRecord } from './records.ts';
import { withoutWordsAbout } from './words-about.ts';

/** Keeps what is known of a person. Saved as it is typed, so not worth telling. */
export const updatePerson: Change<CallParsed<'person.update'>> = (workspace, patch) => {
  const before = workspace.people[patch.id];
  if (before === undefined) return personGone();
  return succeed({ workspace: withRecord(workspace, 'people', patch.id, over(before, patch)), said: null, answer: null });
};

/** Names somebody; whoever has that name in that company already is them. */
export const addPerson: Change<CallParsed<'person.add'>, CallOutput<'person.add'>> = (workspace, { name, role, company }, context) => {
  const { workspace: next, personId } = findOrAddPerson(workspace, { personId: null, name, role }, company, context);
  return succeed({ workspace: next, said: null, answer: { personId } });
};

/** Somebody nothing names any more goes, and nobody is told apart from them. Refused with what needs them otherwise. */
export const removePerson: Change<{ readonly id: PersonId }> = (workspace, { id }) => {
  const person = workspace.people[id];
  if (person === undefined) return personGone();
  const [need] = neededBy(workspace, id);
  if (need !== undefined) return personNeeded(person.name, need);
  const gone = withoutWordsAbout(withoutRecord(workspace, 'people', id), [id]);
  const people = Object.entries(gone.people).map(([key, each]): [string, Person] => [
    key,
    each.distinctFrom.includes(id) ? { ...each, distinctFrom: each.distinctFrom.filter((other) => other !== id) } : each,
  ]);
  return succeed({
    workspace: { ...gone, people: Object.fromEntries(people) },
    said: message('changes.personRemoved', { name: person.name }),
    answer: null,
  });
};
