import { expect, test } from 'vitest';
import type { Taps } from '../model/interview.ts';
import { aDebrief, anAccountPart, anAskedQuestion, anOwnQuestion } from '../testing/learning-builders.ts';
import { progressOf } from './progress.ts';

const noTaps: Taps = { feeling: null, goodAnswer: '', gap: '' };

test('an empty debrief begins at its beginning, and an honest account alone is no part of it', () => {
  expect(progressOf(aDebrief({ account: [anAccountPart()] }), noTaps)).toEqual({ begun: [], total: 7, resumeAt: 'taps' });
});

test('it goes on after the last part that holds something', () => {
  expect(progressOf(aDebrief({ questions: [anAskedQuestion()] }), { ...noTaps, feeling: 'mixed' })).toEqual({
    begun: ['taps', 'questions'],
    total: 7,
    resumeAt: 'impressions',
  });
});

test('with the last part begun it goes back to the first that was left out', () => {
  expect(progressOf(aDebrief({ well: 'I drew it.', signs: ['longer'] }), { ...noTaps, gap: 'Pay' })).toEqual({
    begun: ['taps', 'reflection', 'signs'],
    total: 7,
    resumeAt: 'questions',
  });
});

test('each part by what it holds, and nowhere to go on once all do', () => {
  const full = aDebrief({
    readier: 'Practise.',
    questions: [anAskedQuestion()],
    reactions: 'She leaned in.',
    goals: { answer: 'partly', why: '' },
    ownQuestions: [anOwnQuestion()],
    signs: ['engaged'],
  });
  expect(progressOf(full, { ...noTaps, goodAnswer: 'The outage' })).toEqual({
    begun: ['taps', 'reflection', 'questions', 'impressions', 'suits', 'own-questions', 'signs'],
    total: 7,
    resumeAt: null,
  });
});

test('spaces are nothing', () => {
  expect(progressOf(aDebrief({ well: ' \n', feelings: ' ' }), noTaps).begun).toEqual([]);
});
