import { describe, expect, test } from 'vitest';
import { createFormatter } from '../../../core/messages/format.ts';
import type { AfterYes } from '../../../core/standing/after-yes.ts';
import { at, london, on } from '../../../core/testing/builders.ts';
import { yesDates, yesTitle } from './after-yes.ts';

const today = on('2026-11-30');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const say = (words: ReturnType<typeof yesTitle>): string => formatter.say(words, at('2026-11-30 12:00'));
const accepted: AfterYes = { signedOn: null, firstDay: on('2027-01-04'), notice: { givenOn: null, by: on('2026-12-04'), lastDay: null } };
const signed: AfterYes = { ...accepted, signedOn: on('2026-11-25') };
const shown = (yes: AfterYes): readonly string[] =>
  yesDates(yes, today).map(({ term, said, detail, to }) =>
    [say(term), say(said), detail === null ? '' : say(detail), to ?? ''].join(' | ').replace(/[ |]+$/u, ''),
  );

describe('Between a yes and the first day', () => {
  test('before the signature the notice waits, with the day it has to be in by', () => {
    expect([say(yesTitle(accepted, 'Halden Freight', today)), ...shown(accepted)]).toEqual([
      'You said yes. The signature is still to come.',
      'Contract | Not signed yet',
      'Your notice | By Fri 4 Dec | Once the contract is signed',
      'First day | Mon 4 Jan 2027 | In 35 days',
    ]);
  });

  test('what is not known is said, with a way to note it', () => {
    expect(shown({ ...signed, firstDay: null, notice: { givenOn: null, by: null, lastDay: null } })).toEqual([
      'Contract | Signed on Wed 25 Nov',
      'Your notice | To be given now | Note its period, and the day is worked out | /offers/present',
      'First day | Not agreed yet',
    ]);
  });

  test('notice that was given leads to the last day, and says where it runs past the first', () => {
    const given = { ...signed, notice: { givenOn: on('2026-11-26'), by: on('2026-12-04'), lastDay: on('2026-12-24') } };
    const late = { ...given, notice: { ...given.notice, lastDay: on('2027-01-08') } };
    expect([say(yesTitle(given, 'Halden Freight', today)), ...shown(given).slice(1, 3), shown(late)[2]]).toEqual([
      'You start at Halden Freight on Monday 4 January',
      'Your notice | Given on Thu 26 Nov',
      'Your last day | Thu 24 Dec',
      'Your last day | Fri 8 Jan 2027 | After the first day: ask one of the two for other days',
    ]);
  });

  test('a day that has passed is not told as one to come', () => {
    expect(shown({ ...accepted, notice: { givenOn: null, by: on('2026-11-27'), lastDay: null } })[1]).toBe(
      'Your notice | Too late for the first day | Ask one of the two for other days',
    );
  });

  test('whoever has no job has no notice, and the first day that has come is told', () => {
    const started = { ...signed, firstDay: on('2026-11-30'), notice: null };
    expect([say(yesTitle(started, 'Halden Freight', today)), ...shown(started)]).toEqual([
      'You are at Halden Freight now',
      'Contract | Signed on Wed 25 Nov',
      'First day | Mon 30 Nov',
    ]);
  });
});
