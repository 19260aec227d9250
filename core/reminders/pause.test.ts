import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../model/empty-workspace.ts';
import type { Instant, LocalDay, LocalTime, Zone } from '../time/types.ts';
import { pauseChoices, pausedUntil, pauseUntilDay } from './pause.ts';

const london = 'Europe/London' as Zone;
const settings = defaultSettings(london);
const ends = (now: string, given = settings) => pauseChoices(given, now as Instant).map(({ id, untilAt }) => [id, untilAt]);

describe('pauseChoices', () => {
  it('offers an hour, tomorrow and Monday, each until the morning', () => {
    expect(ends('2026-11-12T12:38:00.000Z')).toEqual([
      ['hour', '2026-11-12T13:38:00.000Z'],
      ['tomorrow', '2026-11-13T09:00:00.000Z'],
      ['monday', '2026-11-16T09:00:00.000Z'],
    ]);
  });

  it('does not offer Monday twice on a Sunday, and the next one on a Monday', () => {
    expect([ends('2026-11-15T12:00:00.000Z').map(([id]) => id), ends('2026-11-16T12:00:00.000Z')[2]]).toEqual([
      ['hour', 'tomorrow'],
      ['monday', '2026-11-23T09:00:00.000Z'],
    ]);
  });

  it('goes by the person’s own morning where they are, through a clock change too', () => {
    const early = { ...settings, morningTime: '07:30' as LocalTime, zone: 'Europe/Berlin' as Zone };
    expect(ends('2027-03-26T12:00:00.000Z', early).slice(1)).toEqual([
      ['tomorrow', '2027-03-27T06:30:00.000Z'],
      ['monday', '2027-03-29T05:30:00.000Z'],
    ]);
  });
});

it('ends a pause until a day on the morning of that day', () => {
  expect(pauseUntilDay('2026-12-01' as LocalDay, settings)).toBe('2026-12-01T09:00:00.000Z');
});

it('is paused only until the end of the pause', () => {
  const untilAt = '2026-11-12T13:38:00.000Z' as Instant;
  const paused = { ...settings, remindersPausedUntilAt: untilAt };
  expect([
    pausedUntil(paused, '2026-11-12T13:37:59.999Z' as Instant),
    pausedUntil(paused, untilAt),
    pausedUntil(settings, untilAt),
  ]).toEqual([untilAt, null, null]);
});
