import { expect, test } from 'vitest';
import { message } from '../../../../core/messages/message.ts';
import type { Debrief } from '../../../../core/model/debrief.ts';
import type { Taps } from '../../../../core/model/interview.ts';
import { anAccountPart, anAskedQuestion, aDebrief, anItemId, anOwnQuestion } from '../../../../core/testing/learning-builders.ts';
import { saidTo } from './said.ts';

const draft = (debrief: Partial<Debrief> = {}, taps: Partial<Taps> = {}) => ({
  debrief: aDebrief(debrief),
  taps: { feeling: null, goodAnswer: '', gap: '', ...taps },
});

test('a question without an answer has nothing to read', () => {
  expect(
    (['taps', 'well', 'best', 'questions', 'suits', 'own-questions', 'topics', 'account', 'end'] as const).flatMap((step) =>
      saidTo(step, draft()),
    ),
  ).toEqual([]);
});

test('the taps are read with what each of them answers', () => {
  expect(saidTo('taps', draft({}, { feeling: 'good', gap: 'Ranking by month' }))).toEqual([
    { term: message('debrief.feeling'), words: message('log.feeling.good') },
    { term: message('debrief.gap'), words: 'Ranking by month' },
  ]);
});

test('the best answer is read with its question and why', () => {
  const asked = anAskedQuestion();
  expect(saidTo('best', draft({ questions: [asked], bestId: asked.id, bestWhy: ' She leaned in.\n' }))).toEqual([
    { term: null, words: asked.question },
    { term: null, words: 'She leaned in.' },
  ]);
});

test('fit, growth and goals are each read with why', () => {
  const given = draft({ fit: { answer: 'yes', why: 'The team' }, goals: { answer: null, why: 'Not sure yet' } });
  expect(saidTo('suits', given)).toEqual([
    { term: message('debrief.suits.short.fit'), words: message('debrief.suits.yes') },
    { term: null, words: 'The team' },
    { term: message('debrief.suits.short.goals'), words: 'Not sure yet' },
  ]);
});

test('own questions and the account are summed up', () => {
  const given = draft({
    ownQuestions: [anOwnQuestion(), anOwnQuestion({ id: anItemId('team'), state: 'forgotten' })],
    account: [anAccountPart(), anAccountPart({ id: anItemId('desk'), mistake: { what: 'Late', cause: '', nextTime: '', about: '' } })],
  });
  expect([saidTo('own-questions', given), saidTo('account', given)]).toEqual([
    [{ term: null, words: message('debrief.own.count', { answered: 1, half: 0, forgotten: 1, before: 'yes' }) }],
    [{ term: null, words: message('debrief.account.count', { count: 2, mistakes: 1 }) }],
  ]);
});
