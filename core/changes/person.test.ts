import { expect, test } from 'vitest';
import { message } from '../messages/message.ts';
import { anOpportunity, aPerson, aPersonId, aWorkspace } from '../testing/builders.ts';
import { aContext, made, refused } from '../testing/change-context.ts';
import { aLetter } from '../testing/letter-builders.ts';
import { addPerson, removePerson, updatePerson } from './person.ts';

test('what is found out about a person is kept, quietly', () => {
  const researched = aPerson({ title: 'Head of Data', research: 'Spoke on outage reports in May.', links: ['https://example.org/talk'] });
  expect(made(updatePerson, aWorkspace(), researched)).toEqual({
    workspace: aWorkspace({ people: [researched] }),
    said: null,
    answer: null,
  });
});

test('what is said of one thing leaves the others as they are by then', () => {
  const before = aWorkspace({ people: [aPerson({ phones: ['0113 496 0000'], notes: 'Met at the fair.' })] });
  expect(made(updatePerson, before, { id: aPersonId(), phones: ['0113 496 0111'] }).workspace).toEqual(
    aWorkspace({ people: [aPerson({ phones: ['0113 496 0111'], notes: 'Met at the fair.' })] }),
  );
});

test('somebody who has gone is not brought back', () => {
  expect(refused(updatePerson, aWorkspace(), aPerson({ id: aPersonId('omar') }))).toBe('person-gone');
});

test('somebody new is named, and somebody known is found by name and company', () => {
  const named = { name: 'Lotte Brandt', role: 'interviewer', company: 'Northgate Energy' } as const;
  const lotte = aPerson({ id: 'per_00000001' as ReturnType<typeof aPersonId>, name: 'Lotte Brandt' });
  const added = made(addPerson, aWorkspace(), named);
  expect([added, made(addPerson, added.workspace, { ...named, name: 'lotte  brandt' }).answer]).toEqual([
    { workspace: aWorkspace({ people: [aPerson(), lotte] }), said: null, answer: { personId: lotte.id } },
    { personId: lotte.id },
  ]);
});

test('somebody nothing names goes, and nobody is told apart from them any more', () => {
  const omar = aPerson({ id: aPersonId('omar'), name: 'Omar' });
  const before = aWorkspace({ people: [aPerson({ distinctFrom: [omar.id] }), omar] });
  expect(made(removePerson, before, { id: omar.id })).toEqual({
    workspace: aWorkspace(),
    said: message('changes.personRemoved', { name: 'Omar' }),
    answer: null,
  });
});

test('somebody who is still needed stays, and the weightiest need is told', () => {
  const needed = [
    aWorkspace(),
    aWorkspace({ opportunities: [anOpportunity({ route: { kind: 'recruiter', recruiterId: aPersonId(), agency: '' } })] }),
    aWorkspace({ interviews: [], letters: [aLetter({ opportunityId: null, interviewId: null })] }),
  ];
  const why = (need: string, companies: readonly string[]) =>
    message('changes.problem.personNeeded', { name: 'Priya Nair', need, companies, named: companies.length > 0 ? 'yes' : 'no' });
  expect(needed.map((workspace) => removePerson(workspace, { id: aPersonId() }, aContext()))).toEqual(
    [why('interviews', ['Northgate Energy']), why('recruiter', ['Northgate Energy']), why('letters', [])].map((told) => ({
      ok: false,
      problem: { kind: 'person-needed', message: told },
    })),
  );
});
