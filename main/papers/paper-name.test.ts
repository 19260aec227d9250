import { expect, test } from 'vitest';
import { anOpportunity, aPerson, at, aWorkspace, london, newYork } from '../../core/testing/builders.ts';
import { aLetter } from '../../core/testing/letter-builders.ts';
import { briefName, letterName } from './paper-name.ts';

const late = { startAt: at('2026-11-18 00:30'), zone: london };

test('a brief is named by company and by the day where the interview takes place', () => {
  expect([briefName(late, 'Fielding & Rowe', 'en-GB'), briefName({ ...late, zone: newYork }, 'Fielding & Rowe', 'en-US')]).toEqual([
    'Afterview brief, Fielding & Rowe, 18 November.pdf',
    'Afterview brief, Fielding & Rowe, November 17.pdf',
  ]);
});

test('a company cannot lead into another folder', () => {
  expect(briefName(late, '../../etc\\passwd: "x"', 'en-GB')).toMatch(/^Afterview brief, [^/\\:"]*, 18 November\.pdf$/u);
});

test('a very long company leaves the ending', () => {
  expect(briefName(late, 'x'.repeat(190), 'en-GB')).toMatch(/\.pdf$/u);
});

test('a letter is named by whom it goes to and what it is about, as far as that is known', () => {
  const workspace = aWorkspace({ opportunities: [anOpportunity()], people: [aPerson()] });
  const letters = [
    aLetter(),
    aLetter({ personId: null, subject: '' }),
    aLetter({ personId: null, opportunityId: null, subject: '' }),
    aLetter({ subject: 'x/../../y' }),
  ];
  expect(letters.map((letter) => letterName(letter, workspace, 'eml'))).toEqual([
    'Letter to Priya Nair, Thank you, and the outage sketch.eml',
    'Letter to Northgate Energy.eml',
    'Letter.eml',
    'Letter to Priya Nair, x .. .. y.eml',
  ]);
});
