import { expect, test } from 'vitest';
import { anItemId, anOwnQuestion } from '../../../../core/testing/learning-builders.ts';
import { ownQuestionRows, withRow } from './own-questions.ts';

const quarter = { id: anItemId('quarter'), question: 'What would a good first quarter look like?' };
const team = { id: anItemId('team'), question: 'Who is on the team?' };

test('the questions of the preparation stand there, with what became of them so far', () => {
  const added = anOwnQuestion({ id: anItemId('added'), question: 'Why is it open?', state: 'half-answered' });
  const kept = [added, anOwnQuestion({ ...team, state: 'forgotten' })];
  expect(ownQuestionRows(kept, { questions: [quarter, team, { id: anItemId('blank'), question: ' ' }] })).toEqual([
    { ...quarter, state: null, answer: '' },
    { ...team, state: 'forgotten', answer: '' },
    added,
  ]);
});

test('a row is kept once something is said of it, and not any more once that is taken back', () => {
  const kept = withRow([], { ...quarter, state: 'answered', answer: 'Two reports' });
  expect(kept).toEqual([{ ...quarter, state: 'answered', answer: 'Two reports' }]);
  expect(withRow(kept, { ...quarter, state: 'forgotten', answer: 'Two reports' })).toEqual([
    { ...quarter, state: 'forgotten', answer: 'Two reports' },
  ]);
  expect(withRow(kept, { ...quarter, state: null, answer: '' })).toEqual([]);
});
