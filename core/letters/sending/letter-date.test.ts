import { expect, it } from 'vitest';
import { at, london, newYork } from '../../testing/builders.ts';
import { letterDate } from './letter-date.ts';

it('a letter is dated in the English of the person, where they are', () => {
  const late = at('2026-11-18 00:30');
  expect([letterDate(late, london, 'british'), letterDate(late, newYork, 'american')]).toEqual(['18 November 2026', 'November 17, 2026']);
});
