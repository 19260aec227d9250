import { expect, test } from 'vitest';
import { aDebrief, anAccountPart, anAskedQuestion, anItemId } from '../testing/learning-builders.ts';
import { noFacts, openingWords, wordingFacts } from './offers.ts';

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

test('a call may begin with what went well, then with what did not, as far as either is known', () => {
  const well = 'I explained the price test.';
  const question = 'What is a confounder?';
  expect(
    [noFacts, { ...noFacts, well }, { ...noFacts, question, nextTime: 'Draw it.' }, { ...noFacts, well, question }].map(openingWords),
  ).toEqual([
    '',
    'One part went well: I explained the price test.',
    'I found “What is a confounder?” hard because … Next time: draw it.',
    'One part went well: I explained the price test. I found “What is a confounder?” hard because … Next time I will …',
  ]);
});
