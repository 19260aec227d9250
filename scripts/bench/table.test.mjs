import { expect, it } from 'vitest';
import { asTable } from './table.mjs';

it('puts the goal beside the figure and says when it was missed', () => {
  const figures = [
    { name: 'start', value: 1.2, unit: '×', goal: 1.3 },
    { name: 'memory', value: 1.204, unit: '×', goal: 1.15 },
    { name: 'disk', value: 4.567, unit: 'ms', goal: null },
  ];
  expect(asTable(figures).split('\n')).toEqual([
    'start         1.2 ×    goal ≤ 1.3 ×  met',
    'memory        1.2 ×    goal ≤ 1.15 ×  missed',
    'disk         4.57 ms ',
  ]);
});
