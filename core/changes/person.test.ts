import { expect, test } from 'vitest';
import { aPerson, aPersonId, aWorkspace } from '../testing/builders.ts';
import { made, refused } from '../testing/change-context.ts';
import { addPerson, updatePerson } from './person.ts';

test('what is found out about a person is kept, quietly', () => {
  const researched = aPerson({ title: 'Head of Data', research: 'Spoke on outage reports in May.', links: ['https://example.org/talk'] });
  expect(made(updatePerson, aWorkspace(), researched)).toEqual({
    workspace: aWorkspace({ people: [researched] }),
    said: null,
    answer: null,
  });
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
