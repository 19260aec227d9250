import { expect, test } from 'vitest';
import { aPerson, aPersonId, aWorkspace } from '../testing/builders.ts';
import { made, refused } from '../testing/change-context.ts';
import { updatePerson } from './person.ts';

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
