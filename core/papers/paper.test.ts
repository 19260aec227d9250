import { expect, it } from 'vitest';
import { wholeReport } from '../report/asked.ts';
import { anInterviewId, on } from '../testing/builders.ts';
import { aLetterId } from '../testing/letter-builders.ts';
import { paperRoute, sheetOf } from './paper.ts';

it('Letter is the sheet in North and parts of Middle and South America, A4 everywhere else', () => {
  expect(['en-US', 'en-CA', 'es-MX', 'en-GB', 'de', 'pt-BR', 'ja', 'nonsense!'].map(sheetOf)).toEqual([
    'letter',
    'letter',
    'letter',
    'a4',
    'a4',
    'a4',
    'a4',
    'a4',
  ]);
});

it('a language without its region is at home where most of its speakers are', () => {
  expect(['en', 'es'].map(sheetOf)).toEqual(['letter', 'a4']);
});

it('each kind of paper has its place', () => {
  expect([
    paperRoute({ kind: 'brief', interviewId: anInterviewId(), size: 'phone' }, 'abc'),
    paperRoute({ kind: 'letter', letterId: aLetterId(), size: 'a4', layout: 'by-hand' }, 'abc'),
    paperRoute({ kind: 'list', size: 'letter' }, 'abc'),
    paperRoute({ kind: 'report', size: 'a4', asked: { ...wholeReport, to: on('2026-11-30') } }, 'abc'),
  ]).toEqual([
    '/paper/brief/int_first000?size=phone&token=abc',
    '/paper/letter/let_thanks00?size=a4&layout=by-hand&token=abc',
    '/paper/list/all?size=letter&token=abc',
    '/paper/report/all?size=a4&to=2026-11-30&out=notes,pay&token=abc',
  ]);
});
