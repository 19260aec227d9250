import { describe, expect, it } from 'vitest';
import { on } from '../../../core/testing/builders.ts';
import { sectionOf, weekdayWords, withDayOff, withoutDayOff, withWeekday } from './view.ts';

describe('the settings', () => {
  it('open at the first section for a name they do not know', () => {
    expect(['stages', 'appearance', 'nonsense', undefined].map(sectionOf)).toEqual(['stages', 'appearance', 'playbook', 'playbook']);
  });

  it('name a weekday by a date that falls on it', () => {
    expect(weekdayWords(7)).toEqual({ key: 'settings.weekday', values: { day: { on: '2024-01-07', as: 'weekday' } } });
  });

  it('keep weekdays in the order of the week', () => {
    expect([withWeekday([7], 1, true), withWeekday([1, 7], 7, false), withWeekday([7], 7, true)]).toEqual([[1, 7], [1], [7]]);
  });

  it('keep days off in order, each once', () => {
    const [christmas, newYear] = [on('2026-12-25'), on('2027-01-01')];
    expect([withDayOff([newYear], christmas), withDayOff([christmas], christmas), withoutDayOff([christmas, newYear], christmas)]).toEqual([
      [christmas, newYear],
      [christmas],
      [newYear],
    ]);
  });
});
