import { expect, test } from 'vitest';
import { anItemId, anOwnQuestion } from '../../../../core/testing/learning-builders.ts';
import { chosenState, keptRows, ownQuestionRows, withRow } from './own-questions.ts';

const quarter = { id: anItemId('quarter'), question: 'What would a good first quarter look like?' };
const team = { id: anItemId('team'), question: 'Who is on the team?' };

test('the questions of the preparation stand there, with what became of them so far', () => {
  const added = anOwnQuestion({ id: anItemId('added'), question: 'Why is it open?', state: 'half-answered' });
  const kept = [added, anOwnQuestion({ ...team, state: 'forgotten' })];
  expect(ownQuestionRows(kept, { questions: [quarter, team, { id: anItemId('blank'), question: ' ' }] })).toEqual([
    { ...quarter, state: null, answer: '', isPlanned: true },
    { ...team, state: 'forgotten', answer: '', isPlanned: true },
    { ...added, isPlanned: false },
  ]);
});

test('a row is kept once something is said of it, and not any more once that is taken back', () => {
  const kept = withRow([], { ...quarter, state: 'answered', answer: 'Two reports', isPlanned: true });
  expect(kept).toEqual([{ ...quarter, state: 'answered', answer: 'Two reports' }]);
  expect(withRow(kept, { ...quarter, state: 'forgotten', answer: 'Two reports', isPlanned: true })).toEqual([
    { ...quarter, state: 'forgotten', answer: 'Two reports' },
  ]);
  expect(withRow(kept, { ...quarter, state: null, answer: '', isPlanned: true })).toEqual([]);
});

test('tapping what is chosen takes it back, but neither a question that was typed here nor a typed answer', () => {
  const row = { ...quarter, state: 'answered', answer: '', isPlanned: true } as const;
  expect(chosenState(row, 'forgotten')).toBe('forgotten');
  expect(chosenState(row, null)).toBeNull();
  expect(chosenState({ ...row, answer: 'Two reports' }, null)).toBe('answered');
  expect(chosenState({ ...row, isPlanned: false }, null)).toBe('answered');
});

test('of the rows, those are kept of which something is said', () => {
  const said = { ...team, state: 'forgotten', answer: '' } as const;
  const rows = [
    { ...quarter, state: null, answer: '', isPlanned: true },
    { ...said, isPlanned: false },
  ];
  expect(keptRows(rows)).toEqual([said]);
});
