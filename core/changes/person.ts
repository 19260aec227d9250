import type { Person } from '../model/person.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';
import { personGone } from './problems.ts';
import { withRecord } from './records.ts';

/** Keeps what is known of a person. Saved as it is typed, so not worth telling. */
export const updatePerson: Change<Person> = (workspace, person) =>
  Object.hasOwn(workspace.people, person.id)
    ? succeed({ workspace: withRecord(workspace, 'people', person.id, person), said: null, answer: null })
    : personGone();
