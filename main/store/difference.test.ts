import { expect, test } from 'vitest';
import { aMark, anOpportunity, anOpportunityId, at, aWorkspace, someSettings } from '../../core/testing/builders.ts';
import { applied, difference } from './difference.ts';

const [first, second, third] = ['first', 'second', 'third'].map((name) => anOpportunity({ id: anOpportunityId(name) })) as [
  ReturnType<typeof anOpportunity>,
  ReturnType<typeof anOpportunity>,
  ReturnType<typeof anOpportunity>,
];
const before = aWorkspace({ opportunities: [first, second] });

test('records that are added, replaced and removed are found, and lead to the same workspace when applied', () => {
  const changed = { ...second, role: 'Lead' };
  const settings = someSettings({ hideDetails: true });
  const after = { ...before, settings, opportunities: { [third.id]: third, [second.id]: changed } };
  const operations = difference(before, after);
  expect(operations).toEqual([
    ['settings', '', settings],
    ['opportunities', third.id, third],
    ['opportunities', second.id, changed],
    ['opportunities', first.id, null],
  ]);
  expect(applied(before, operations)).toEqual(after);
});

test('a chain of changes back and forth finds each of them', () => {
  const one = { ...before, opportunities: { [first.id]: first } };
  const two = { ...before, opportunities: { [first.id]: first, [third.id]: third } };
  expect([difference(before, one), difference(one, two), difference(two, one), difference(before, two)]).toEqual([
    [['opportunities', second.id, null]],
    [['opportunities', third.id, third]],
    [['opportunities', third.id, null]],
    [
      ['opportunities', third.id, third],
      ['opportunities', second.id, null],
    ],
  ]);
});

test('nothing is found where every record is shared', () => {
  expect(difference(before, { ...before, opportunities: { ...before.opportunities } })).toEqual([]);
});

test('a record called like something every object has is a record', () => {
  const mark = aMark('constructor', { kind: 'done', at: at('2026-11-11 15:00') });
  expect(difference(before, { ...before, marks: { constructor: mark } })).toEqual([['marks', 'constructor', mark]]);
});
