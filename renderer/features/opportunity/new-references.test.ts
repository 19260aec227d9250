import { expect, it } from 'vitest';
import { allOf, withTyped } from './new-references.ts';

it('counts a name that was typed and not added, and nobody twice', () => {
  expect([
    allOf({ names: ['Helena Marsh'], typed: ' Omar Farouk ' }),
    allOf({ names: ['Helena Marsh'], typed: 'Helena Marsh' }),
    allOf({ names: [], typed: ' ' }),
    withTyped({ names: ['Helena Marsh'], typed: 'Omar Farouk' }),
  ]).toEqual([['Helena Marsh', 'Omar Farouk'], ['Helena Marsh'], [], { names: ['Helena Marsh', 'Omar Farouk'], typed: '' }]);
});
