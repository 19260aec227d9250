import { expect, test } from 'vitest';
import { at, london, newYork } from '../../core/testing/builders.ts';
import { paperName } from './paper-name.ts';

const late = { startAt: at('2026-11-18 00:30'), zone: london };

test('a paper is named by company and by the day where the interview takes place', () => {
  expect([paperName(late, 'Fielding & Rowe', 'en-GB'), paperName({ ...late, zone: newYork }, 'Fielding & Rowe', 'en-US')]).toEqual([
    'Afterview brief, Fielding & Rowe, 18 November.pdf',
    'Afterview brief, Fielding & Rowe, November 17.pdf',
  ]);
});

test('a company cannot lead into another folder', () => {
  expect(paperName(late, '../../etc\\passwd: "x"', 'en-GB')).toMatch(/^Afterview brief, [^/\\:"]*, 18 November\.pdf$/u);
});

test('a very long company leaves the ending', () => {
  expect(paperName(late, 'x'.repeat(190), 'en-GB')).toMatch(/\.pdf$/u);
});
