import { describe, expect, test } from 'vitest';
import { emptyContext, told, type Told } from '../../testing/readings.ts';

describe('Reads days', () => {
  test.each<[string, Told]>([
    ['at Tidewell today 11am', { company: 'Tidewell', start: '2026-11-12 11:00' }],
    ['at Tidewell the day before yesterday 2pm', { company: 'Tidewell', start: '2026-11-10 14:00' }],
    ['at Tidewell tomorrow 2pm', { company: 'Tidewell', start: '2026-11-13 14:00' }],
    ['at Tidewell three days ago 2pm', { company: 'Tidewell', start: '2026-11-09 14:00' }],
    ['at Tidewell a week ago at 2', { company: 'Tidewell', start: '2026-11-05 14:00' }],
    ['at Tidewell a fortnight ago at 2', { company: 'Tidewell', start: '2026-10-29 14:00' }],
    ['at Tidewell in a fortnight at 2', { company: 'Tidewell', start: '2026-11-26 14:00' }],
    ['at Tidewell on the 17th at 2', { company: 'Tidewell', start: '2026-11-17 14:00' }],
    ['at Tidewell 12 Oct 10am', { company: 'Tidewell', start: '2026-10-12 10:00' }],
    ['at Tidewell October 12th at 10', { company: 'Tidewell', start: '2026-10-12 10:00' }],
    ['at Tidewell 12 October 2025 10am', { company: 'Tidewell', start: '2025-10-12 10:00' }],
    ['at Tidewell 2026-11-20 14:30', { company: 'Tidewell', start: '2026-11-20 14:30' }],
    ['at Tidewell 12.10. at 10', { company: 'Tidewell', start: '2026-10-12 10:00' }],
    ['at Tidewell 20/11 2pm', { company: 'Tidewell', start: '2026-11-20 14:00' }],
    ['at Tidewell 11/12/2026 2pm', { company: 'Tidewell', start: '2026-12-11 14:00' }],
    ['at Tidewell Weds 11 at 3', { company: 'Tidewell', start: '2026-11-11 15:00' }],
    ['at Tidewell Tue 17 9:30', { company: 'Tidewell', start: '2026-11-17 09:30' }],
    ['at Tidewell Tuesday 17 November 2pm', { company: 'Tidewell', start: '2026-11-17 14:00' }],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Reads days, in American order', () => {
  test.each<[string, Told]>([
    ['at Tidewell 11/12 2pm', { company: 'Tidewell', start: '2026-11-12 14:00' }],
    ['at Tidewell 20/11 2pm', { company: 'Tidewell', start: '2026-11-20 14:00' }],
  ])('%s', (line, expected) => {
    expect(told(line, { ...emptyContext, locale: 'en-US' })).toEqual(expected);
  });
});

describe('Reads weekdays by their tense and their week', () => {
  test.each<[string, Told]>([
    ['at Tidewell Friday 2pm', { company: 'Tidewell', start: '2026-11-13 14:00' }],
    ['at Tidewell Tuesday 2pm', { company: 'Tidewell', start: '2026-11-10 14:00' }],
    ['met Ann Lee at Tidewell Friday 2pm', { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-06 14:00' }],
    ['seeing Ann Lee at Tidewell Tuesday 2pm', { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-17 14:00' }],
    ['at Tidewell last Friday 2pm', { company: 'Tidewell', start: '2026-11-06 14:00' }],
    ['at Tidewell last Thursday 2pm', { company: 'Tidewell', start: '2026-11-05 14:00' }],
    ['at Tidewell this Friday 2pm', { company: 'Tidewell', start: '2026-11-13 14:00' }],
    ['at Tidewell next Friday 2pm', { company: 'Tidewell', start: '2026-11-20 14:00', orElse: 'startOn: 2026-11-13' }],
    ['at Tidewell next week Tuesday 2pm', { company: 'Tidewell', start: '2026-11-17 14:00' }],
    ['at Tidewell Tuesday of next week 2pm', { company: 'Tidewell', start: '2026-11-17 14:00' }],
    ['at Tidewell Friday week 2pm', { company: 'Tidewell', start: '2026-11-20 14:00' }],
    ['at Tidewell a week on Friday 2pm', { company: 'Tidewell', start: '2026-11-20 14:00' }],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Asks about days and zones rather than guessing', () => {
  test.each<[string, Told]>([
    ['interviewed at 2', { start: '? 14:00', asks: 'startOn: 2026-11-11, 2026-11-12' }],
    ['interviewed today at 2 at Tidewell', { company: 'Tidewell', start: '? 14:00', asks: 'startOn: 2026-11-11, 2026-11-12' }],
    [
      'seeing Ann Lee at Tidewell at 11',
      { company: 'Tidewell', people: 'Ann Lee', start: '? 11:00', asks: 'startOn: 2026-11-13, 2026-11-12' },
    ],
    ['at Tidewell 2pm', { company: 'Tidewell', start: '~2026-11-12 14:00', orElse: 'startOn: 2026-11-11' }],
    ['interviewing at Tidewell at 2', { company: 'Tidewell', start: '~2026-11-12 14:00' }],
    ['at Tidewell Monday 2pm', { company: 'Tidewell', start: '? 14:00', asks: 'startOn: 2026-11-09, 2026-11-16', rest: 'Monday' }],
    ['at Tidewell Tue 18 Nov 2pm', { company: 'Tidewell', start: '? 14:00', asks: 'startOn: 2026-11-18, 2026-11-17', rest: 'Tue 18 Nov' }],
    ['at Tidewell Weds 12 2pm', { company: 'Tidewell', start: '? 14:00', asks: 'startOn: 2026-11-12, 2026-11-11', rest: 'Weds 12' }],
    ['at Tidewell 5/6 2pm', { company: 'Tidewell', start: '? 14:00', asks: 'startOn: 2026-06-05, 2027-05-06', rest: '5/6' }],
    [
      'at Tidewell next week at 2',
      {
        company: 'Tidewell',
        start: '? 14:00',
        asks: 'startOn: 2026-11-20, 2026-11-16, 2026-11-17, 2026-11-18, 2026-11-19',
        rest: 'next week',
      },
    ],
    ['at Tidewell 31 Feb 2pm', { company: 'Tidewell', start: '? 14:00', rest: '31 Feb' }],
    ['at Tidewell 31/2 2pm', { company: 'Tidewell', start: '? 14:00', rest: '31/2' }],
    [
      'at Tidewell yesterday 3pm IST',
      { company: 'Tidewell', start: '2026-11-11 15:00', asks: 'zone: Asia/Kolkata, Europe/Dublin, Asia/Jerusalem', rest: 'IST' },
    ],
    [
      'at Tidewell yesterday 3pm CST',
      { company: 'Tidewell', start: '2026-11-11 15:00', asks: 'zone: America/Chicago, Asia/Shanghai, America/Havana', rest: 'CST' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});
