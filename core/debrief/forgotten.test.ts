import { expect, test } from 'vitest';
import { aDebrief, anItemId, anOwnQuestion } from '../testing/learning-builders.ts';
import { forgottenQuestions } from './forgotten.ts';

const forgotten = anOwnQuestion({ state: 'forgotten' });

test('what was forgotten is told once, without what was answered and what says nothing yet', () => {
  const ownQuestions = [
    anOwnQuestion({ id: anItemId('answered'), question: 'Who reads the reports?' }),
    forgotten,
    anOwnQuestion({ id: anItemId('half'), question: 'How many are you?', state: 'half-answered' }),
    anOwnQuestion({ id: anItemId('twin'), question: 'what would a good first quarter look like', state: 'forgotten' }),
    anOwnQuestion({ id: anItemId('empty'), question: '', state: 'forgotten' }),
  ];
  expect(forgottenQuestions(aDebrief({ ownQuestions }))).toEqual([forgotten]);
});
