import { expect, it } from 'vitest';
import { gapKeyOf } from '../gaps/gap-key.ts';
import { en } from '../messages/en.ts';
import { classicQuestions } from './classic-questions.ts';

it('every question is another one, said once', () => {
  const keys = classicQuestions.map(({ question }) => gapKeyOf(en[question.key]));
  expect([new Set(keys).size, keys.includes(null)]).toEqual([classicQuestions.length, false]);
});
