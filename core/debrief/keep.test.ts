import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEPT_LIMIT } from '../model/debrief.ts';
import type { Taps } from '../model/interview.ts';
import { aDebrief, anAccountPart, anAskedQuestion, anItemId } from '../testing/learning-builders.ts';
import { keepProposals } from './keep.ts';

const noTaps: Taps = { feeling: null, goodAnswer: '', gap: '' };
const ranking = anAskedQuestion({ plan: 'Write one window function a day. Ten minutes are enough.' });
const mistake = { what: 'Rambled', cause: 'I was not ready for it.', nextTime: 'Ask for a moment to think.', about: '' };

test('the plan of the most improvable answer, the good answer and the next time of a mistake are proposed', () => {
  const debrief = aDebrief({ questions: [ranking], improvableId: ranking.id, account: [anAccountPart({ mistake })], readier: 'Sleep.' });
  expect(keepProposals(debrief, { ...noTaps, goodAnswer: 'The outage, with the sketch' })).toEqual([
    'Write one window function a day.',
    'The outage, with the sketch',
    'Ask for a moment to think.',
  ]);
});

test('what is missing is made up for by what else was planned', () => {
  const vague = anAskedQuestion({ id: anItemId('pay'), marks: ['vague'], plan: 'Say the range first.' });
  expect(keepProposals(aDebrief({ questions: [vague], readier: 'Read the advert aloud.' }), noTaps)).toEqual([
    'Read the advert aloud.',
    'Say the range first.',
  ]);
});

test('the same thing is proposed once', () => {
  const debrief = aDebrief({ questions: [{ ...ranking, plan: 'Breathe first.' }], improvableId: ranking.id, readier: 'breathe first' });
  expect(keepProposals(debrief, noTaps)).toEqual(['Breathe first.']);
});

test('a sentence longer than a line ends at a word', () => {
  expect(keepProposals(aDebrief({ readier: 'again and '.repeat(30) }), noTaps)).toEqual([`${'again and '.repeat(19)}again…`]);
});

test('nothing written proposes nothing', () => {
  expect(keepProposals(aDebrief({ questions: [anAskedQuestion()], improvableId: anItemId('gone') }), noTaps)).toEqual([]);
});

test('at most three are proposed, and every word of them was written', () => {
  const someText = fc.string({ unit: 'grapheme', maxLength: 260 });
  fc.assert(
    fc.property(
      fc.record({ well: someText, readier: someText, improvableWhy: someText, bestWhy: someText }),
      someText,
      (texts, goodAnswer) => {
        const proposed = keepProposals(aDebrief(texts), { ...noTaps, goodAnswer });
        const written = [...Object.values(texts), goodAnswer].join(' ').replace(/\s+/gu, ' ');
        expect(proposed.length).toBeLessThanOrEqual(KEPT_LIMIT);
        expect(proposed.filter((line) => !written.includes(line.replace(/…$/u, '')))).toEqual([]);
      },
    ),
  );
});
