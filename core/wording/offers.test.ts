import { expect, test } from 'vitest';
import { aDebrief, anAccountPart, anAskedQuestion, anItemId } from '../testing/learning-builders.ts';
import { wordingFacts } from './offers.ts';

const noTaps = { feeling: null, goodAnswer: '', gap: '' };

test('the most improvable answer, its reason, its plan and what went well are the facts', () => {
  const ranking = anAskedQuestion({ plan: 'Sketch first.' });
  const debrief = aDebrief({ questions: [ranking], improvableId: ranking.id, improvableWhy: 'Not practised.', well: 'The outage.' });
  expect(wordingFacts(debrief, noTaps)).toEqual({
    question: 'How would you rank customers by month?',
    cause: 'Not practised.',
    nextTime: 'Sketch first.',
    well: 'The outage.',
  });
});

test('without one, a mistake of the account and the log give what they can', () => {
  const mistake = { what: 'Rambled', cause: 'I was late.', nextTime: 'Leave earlier.', about: '' };
  const account = [anAccountPart(), anAccountPart({ id: anItemId('talk'), mistake })];
  expect(wordingFacts(aDebrief({ account, improvableId: anItemId('gone') }), { ...noTaps, goodAnswer: 'The sketch' })).toEqual({
    question: '',
    cause: 'I was late.',
    nextTime: 'Leave earlier.',
    well: 'The sketch',
  });
});
