import { expect, it } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import { at, london } from '../testing/builders.ts';
import { nextTime } from './next-time.ts';

const now = at('2026-11-12 20:00');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const words = (dueAt: string, as: 'short' | 'said' | 'back'): string => formatter.say(nextTime(at(dueAt), now, london, as), now);

it('says when an answer comes back as shortly as it can be said', () => {
  const days = [
    '2026-11-12 20:01',
    '2026-11-12 20:10',
    '2026-11-12 23:30',
    '2026-11-13 20:00',
    '2026-11-18 20:00',
    '2026-11-19 20:00',
    '2027-02-01 20:00',
  ];
  expect(days.map((day) => [words(day, 'short'), words(day, 'said')])).toEqual([
    ['in a minute', 'Next time in a minute'],
    ['in 10 minutes', 'Next time in 10 minutes'],
    ['at 23:30', 'Next time at 23:30'],
    ['tomorrow', 'Next time tomorrow'],
    ['Wednesday', 'Next time on Wednesday'],
    ['Thu 19 Nov', 'Next time on Thu 19 Nov'],
    ['Mon 1 Feb 2027', 'Next time on Mon 1 Feb 2027'],
  ]);
});

it('says of the next answer when it comes back', () => {
  expect(['2026-11-12 20:10', '2026-11-12 23:30', '2026-11-13 20:00', '2026-11-18 20:00'].map((day) => words(day, 'back'))).toEqual([
    'The next answer comes back in 10 minutes.',
    'The next answer comes back at 23:30.',
    'The next answer comes back tomorrow.',
    'The next answer comes back on Wednesday.',
  ]);
});

it('says a minute at least, for what is due already', () => {
  expect(words('2026-11-12 19:00', 'short')).toBe('in a minute');
});
