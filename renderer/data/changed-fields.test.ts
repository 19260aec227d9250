import { expect, test } from 'vitest';
import { changedFields } from './changed-fields.ts';

test('of a record there is what was changed, also what was emptied, and nothing else', () => {
  const was = { company: 'Northgate', business: 'Runs the grid', pace: 'reserved' as 'reserved' | null, notes: '' };
  expect([changedFields(was, { ...was }), changedFields(was, { ...was, business: '', pace: null })]).toEqual([
    {},
    { business: '', pace: null },
  ]);
});
