import type { CallParsed } from '../contract.ts';
import { message } from '../messages/message.ts';
import type { Person } from '../model/person.ts';
import { joinedPerson } from '../people/joined-person.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';
import { withReferencesMoved } from './merge-references.ts';
import { personGone, samePerson, tooMuchToJoin } from './problems.ts';
import { withoutRecord, withRecord } from './records.ts';

/** As many as a record tells apart; the oldest words are dropped first. */
const DISTINCT_LIMIT = 200;

/** Two records were one person: the one is kept, with all that both say, and everything that named the other names it. */
export const mergePeople: Change<CallParsed<'person.merge'>> = (workspace, { keepId, goneId }) => {
  const kept = workspace.people[keepId];
  const gone = workspace.people[goneId];
  if (kept === undefined || gone === undefined) return personGone();
  if (keepId === goneId) return samePerson();
  const joined = joinedPerson(kept, gone);
  if (joined === null) return tooMuchToJoin();
  const moved = withReferencesMoved(withoutRecord(workspace, 'people', goneId), { from: goneId, to: keepId });
  return succeed({
    workspace: withRecord(moved, 'people', keepId, joined),
    said: message('changes.peopleMerged', { name: joined.name }),
    answer: null,
  });
};

const tellingApart = (person: Person, other: Person): Person => ({
  ...person,
  distinctFrom: [...person.distinctFrom.filter((id) => id !== other.id), other.id].slice(-DISTINCT_LIMIT),
});

/** They look alike and are two: not offered as one again. */
export const distinguishPeople: Change<CallParsed<'person.distinguish'>> = (workspace, { id, otherId }) => {
  const one = workspace.people[id];
  const other = workspace.people[otherId];
  if (one === undefined || other === undefined) return personGone();
  if (id === otherId) return samePerson();
  const next = withRecord(workspace, 'people', id, tellingApart(one, other));
  return succeed({
    workspace: withRecord(next, 'people', otherId, tellingApart(other, one)),
    said: message('changes.peopleDistinguished', { one: one.name, other: other.name }),
    answer: null,
  });
};
