import { describe, expect, test } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import type { Deadline } from '../model/event.ts';
import { at, london, on } from '../testing/builders.ts';
import type { LocalTime, Zone } from '../time/types.ts';
import { endOfDay, instantOf } from '../time/zone.ts';
import { deadlineWords, timeLeft } from './time-left.ts';

const now = at('2026-11-12 12:38');
const say = createFormatter({ locale: 'en-GB', zone: london });

test('counts down in days, on the last day in hours and minutes, and says when it is over', () => {
  expect(
    ['2026-11-16 17:00', '2026-11-13 12:38', '2026-11-13 12:37', '2026-11-12 12:58', '2026-11-12 12:37'].map((end) =>
      say.say(timeLeft(at(end), now), now),
    ),
  ).toEqual(['4 days left', 'One day left', '23 h 59 min left', '20 min left', 'That day is over']);
});

describe('A deadline', () => {
  const newYork = 'America/New_York' as Zone;
  const words = (deadline: Deadline, ownZone: Zone): string => {
    const end = deadline.time === null ? endOfDay(deadline.on, deadline.zone) : instantOf(deadline.on, deadline.time, deadline.zone);
    return createFormatter({ locale: 'en-GB', zone: ownZone }).say(deadlineWords(deadline, end, ownZone), now);
  };

  test('is said once where both clocks show the same', () => {
    expect(words({ on: on('2026-11-16'), time: '17:00' as LocalTime, zone: london }, london)).toBe(
      'They want an answer by Mon 16 Nov, 17:00',
    );
  });

  test('is said in their zone and in the person’s own where the clocks differ', () => {
    expect(words({ on: on('2026-11-16'), time: '17:00' as LocalTime, zone: newYork }, london)).toBe(
      'They want an answer by Mon 16 Nov, 17:00 there, Mon 16 Nov, 22:00 for you',
    );
  });

  test('of a whole day ends when that day ends there', () => {
    expect([
      words({ on: on('2026-11-16'), time: null, zone: london }, london),
      words({ on: on('2026-11-16'), time: null, zone: newYork }, london),
    ]).toEqual(['They want an answer by Monday 16 November', 'They want an answer by Monday 16 November there, Tue 17 Nov, 4:59 for you']);
  });
});
