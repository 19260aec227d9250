import { expect, test } from 'vitest';
import { aPerson, aPersonId } from '../../core/testing/builders.ts';
import { labelledPeople } from './person-labels.ts';

test('each has a label of their own, by name and company, and by how to reach them where two share those', () => {
  const people = [
    aPerson({ id: aPersonId('one'), name: 'Priya Nair', company: 'Northgate', emails: [], phones: [] }),
    aPerson({ id: aPersonId('two'), name: 'Priya Nair', company: 'Northgate', emails: ['priya@northgate.example'], phones: [] }),
    aPerson({ id: aPersonId('three'), name: 'Priya Nair', company: 'Northgate', emails: [], phones: [] }),
    aPerson({ id: aPersonId('four'), name: 'Anna Weiß', company: '', emails: [], phones: [] }),
  ];
  expect([...labelledPeople(people)]).toEqual([
    ['Anna Weiß', aPersonId('four')],
    ['Priya Nair, Northgate', aPersonId('one')],
    ['Priya Nair, Northgate, priya@northgate.example', aPersonId('two')],
    ['Priya Nair, Northgate (2)', aPersonId('three')],
  ]);
});
