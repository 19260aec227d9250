import { describe, expect, test } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import { emptyContext, knownContext } from '../testing/readings.ts';
import { chipsOf } from './chips.ts';
import type { QuickLogContext } from './context.ts';
import { correct, noCorrections } from './corrections.ts';
import { formOf } from './form.ts';
import { readLine } from './read-line.ts';

const format = createFormatter({ locale: 'en-GB', zone: emptyContext.zone });

const shown = (line: string, context: QuickLogContext = emptyContext, corrections = noCorrections) =>
  chipsOf(formOf(readLine(line, context), corrections, context)).map(({ label, state }) => `${format.say(label, context.now)} [${state}]`);

describe('The chips of a line', () => {
  test('say who, where, when, how and what next, then what is worth adding', () => {
    expect(shown('Priya Nair at Northgate yesterday 2:30pm by phone, second round for Data Analyst, decision next Friday')).toEqual([
      'Priya Nair [said]',
      'Northgate [said]',
      'Data Analyst [said]',
      'Second interview [said]',
      'Wed 11 Nov, 14:30 [said]',
      'By phone [said]',
      'Decision Fri 20 Nov [said]',
      'Through a recruiter? [offered]',
      'How they want you to follow up [offered]',
    ]);
  });

  test('show what follows from known facts as assumed, and what was set by hand as that', () => {
    const corrections = correct(noCorrections, 'channel', 'mail');

    expect(shown('Priya at Northgate today 11am', knownContext, corrections)).toEqual([
      'Priya Nair [said]',
      'Northgate Energy [said]',
      'Data Analyst [inferred]',
      'Thu 12 Nov, 11:00 [said]',
      'Through a recruiter: Tom Lindqvist, Brightwater [inferred]',
      'Follow up by mail [corrected]',
      'When they decide [offered]',
    ]);
  });

  test('ask what is open', () => {
    expect(shown('Ann Lee at Tidewell Monday 3pm IST, applied directly, decision next week')).toEqual([
      'Ann Lee [said]',
      'Tidewell [said]',
      '15:00, no day yet [said]',
      'No recruiter [said]',
      'Which day is “Monday”? [open]',
      'Whose time is IST? [open]',
      'Which day is “next week”? [open]',
      'How they want you to follow up [offered]',
    ]);
  });

  test('of an empty line are none', () => {
    expect(shown('')).toEqual([]);
  });
});
