import { expect, test } from 'vitest';
import { answerMarkSchema } from '../model/debrief.ts';
import { aDebrief, anAskedQuestion } from '../testing/learning-builders.ts';
import { outcomeOf } from './answer-outcome.ts';

const question = anAskedQuestion();

test('every mark but being prepared is a gap', () => {
  expect(answerMarkSchema.options.map((mark) => [mark, outcomeOf(anAskedQuestion({ marks: [mark] }), aDebrief())])).toEqual([
    ['off-guard', 'gap'],
    ['better', 'gap'],
    ['fuller', 'gap'],
    ['focused', 'gap'],
    ['vague', 'gap'],
    ['arrogant', 'gap'],
    ['unassertive', 'gap'],
    ['aggressive', 'gap'],
    ['prepared', 'well'],
  ]);
});

test('the most improvable answer is a gap and the best one went well, without any mark', () => {
  expect([outcomeOf(question, aDebrief({ improvableId: question.id })), outcomeOf(question, aDebrief({ bestId: question.id }))]).toEqual([
    'gap',
    'well',
  ]);
});

test('the best answer of a day may still have been a gap', () => {
  expect(outcomeOf(anAskedQuestion({ marks: ['prepared', 'vague'] }), aDebrief({ bestId: question.id }))).toBe('gap');
});

test('an answer of which nothing was said is neither', () => {
  expect(outcomeOf(question, aDebrief())).toBe('unsaid');
});
