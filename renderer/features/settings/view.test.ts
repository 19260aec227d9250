import { describe, expect, it } from 'vitest';
import { at, on, someSettings } from '../../../core/testing/builders.ts';
import { pauseChoices, pausedUntil, sectionOf, weekdayWords, withDayOff, withoutDayOff, withWeekday } from './view.ts';

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

  it('pause for an hour, until tomorrow morning, or for a week', () => {
    expect(pauseChoices(someSettings(), at('2026-11-12 12:38')).map(({ untilAt }) => untilAt)).toEqual([
      at('2026-11-12 13:38'),
      at('2026-11-13 09:00'),
      at('2026-11-19 09:00'),
    ]);
  });

  it('know that a pause is over', () => {
    const settings = someSettings({ remindersPausedUntilAt: at('2026-11-12 13:00') });
    expect([pausedUntil(settings, at('2026-11-12 12:38')), pausedUntil(settings, at('2026-11-12 13:00'))]).toEqual([
      at('2026-11-12 13:00'),
      null,
    ]);
  });
});
