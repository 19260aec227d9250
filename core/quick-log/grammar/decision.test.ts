import { describe, expect, test } from 'vitest';
import { knownContext, told, type Told } from '../../testing/readings.ts';

describe('Reads the day they decide', () => {
  test.each<[string, Told]>([
    ['at Tidewell yesterday 3pm, decision Friday', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-13' }],
    ['at Tidewell yesterday 3pm, decision by Friday', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-13' }],
    ['at Tidewell yesterday 3pm, decision: Friday', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-13' }],
    ['at Tidewell yesterday 3pm, by Friday they let me know', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-13' }],
    ['at Tidewell yesterday 3pm, they decide tomorrow', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-13' }],
    ['at Tidewell yesterday 3pm, decision today', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-12' }],
    ['at Tidewell yesterday 3pm, hear back Tuesday', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-17' }],
    ['at Tidewell yesterday 3pm, hear back by eod Friday', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-13' }],
    ['at Tidewell yesterday 3pm, answer by close of business', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-12' }],
    ['at Tidewell yesterday 3pm, Decision by end of next week', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-20' }],
    ['at Tidewell yesterday 3pm, decision eow', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-13' }],
    ['at Tidewell yesterday 3pm, decision end of the month', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-30' }],
    ['at Tidewell yesterday 3pm, decision Weds 18', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-18' }],
    ['at Tidewell yesterday 3pm, decision 1 December', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-12-01' }],
    ['at Tidewell yesterday 3pm, decision 1/12', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-12-01' }],
    ['at Tidewell yesterday 3pm, decision by 5pm Friday', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-13' }],
    ['at Tidewell yesterday 3pm, decision by midnight Friday', { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-13' }],
    ["at Tidewell today 10am, they'll decide in a fortnight", { company: 'Tidewell', start: '2026-11-12 10:00', decision: '2026-11-26' }],
    ['at Tidewell today 10am, answer in two weeks', { company: 'Tidewell', start: '2026-11-12 10:00', decision: '2026-11-26' }],
    ['at Tidewell today 10am, decision within 10 working days', { company: 'Tidewell', start: '2026-11-12 10:00', decision: '2026-11-26' }],
    [
      'at Tidewell yesterday 3pm, recruiter says decision Monday',
      { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-16 (recruiter)' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Reads the day they decide, by what is known already', () => {
  test.each<[string, Told]>([
    [
      'Tom thinks a decision Monday, Priya Nair yesterday 3pm',
      { company: '~Northgate Energy*', people: 'Priya Nair*', start: '2026-11-11 15:00', decision: '2026-11-16 (recruiter)' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line, knownContext)).toEqual(expected);
  });
});

describe('Counts from the interview while that lies ahead, and never back before it', () => {
  test.each<[string, Told]>([
    ['at Tidewell Tuesday 17 at 2pm, decision Friday', { company: 'Tidewell', start: '2026-11-17 14:00', decision: '2026-11-20' }],
    ['at Tidewell 20 Oct 2pm, decision 3 Nov', { company: 'Tidewell', start: '2026-10-20 14:00', decision: '2026-11-03' }],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Keeps the other reading of the decision one click away', () => {
  test.each<[string, Told]>([
    [
      'at Tidewell yesterday 3pm, decision next Friday',
      { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-20', orElse: 'decision: 2026-11-13' },
    ],
    [
      "at Tidewell yesterday 3pm, they'll decide in a fortnight",
      { company: 'Tidewell', start: '2026-11-11 15:00', decision: '2026-11-26', orElse: 'decision: 2026-11-25' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Asks about the decision where its day could be several', () => {
  test.each<[string, Told]>([
    [
      'at Tidewell 20 Oct 2pm, they decide in three weeks',
      { company: 'Tidewell', start: '2026-10-20 14:00', asks: 'decision: 2026-12-03, 2026-11-10', rest: 'they decide in three weeks' },
    ],
    [
      'at Tidewell yesterday 3pm, another week until they decide',
      { company: 'Tidewell', start: '2026-11-11 15:00', asks: 'decision: 2026-11-19, 2026-11-18', rest: 'another week until they decide' },
    ],
    [
      'at Tidewell yesterday 3pm, decision next week',
      {
        company: 'Tidewell',
        start: '2026-11-11 15:00',
        asks: 'decision: 2026-11-20, 2026-11-16, 2026-11-17, 2026-11-18, 2026-11-19',
        rest: 'decision next week',
      },
    ],
    [
      'at Tidewell yesterday 3pm, decision Fri 21',
      { company: 'Tidewell', start: '2026-11-11 15:00', asks: 'decision: 2026-11-21, 2026-11-20', rest: 'decision Fri 21' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Takes no decision from words without a day', () => {
  test.each<[string, Told]>([
    ['at Tidewell yesterday 3pm, decision soon', { company: 'Tidewell', start: '2026-11-11 15:00', rest: 'decision soon' }],
    [
      'at Tidewell yesterday 3pm with the decision maker',
      { company: 'Tidewell', start: '2026-11-11 15:00', rest: 'with the decision maker' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});
