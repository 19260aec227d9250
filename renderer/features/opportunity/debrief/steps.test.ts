import { expect, test } from 'vitest';
import type { Debrief } from '../../../../core/model/debrief.ts';
import type { Taps } from '../../../../core/model/interview.ts';
import { anAccountPart, anAskedQuestion, aDebrief, anItemId } from '../../../../core/testing/learning-builders.ts';
import { accountOffer, foldedSteps, isAnswered, resumeAt, stepAfter, type StepFacts, stepsOf } from './steps.ts';

const draft = (debrief: Partial<Debrief> = {}, taps: Partial<Taps> = {}) => ({
  debrief: aDebrief(debrief),
  taps: { feeling: null, goodAnswer: '', gap: '', ...taps },
});
const facts = (given: Partial<StepFacts> = {}): StepFacts => ({
  draft: draft(),
  hasRecruiter: false,
  writesAccount: true,
  wantsAccount: false,
  ...given,
});
const rare = (given: Partial<StepFacts>) => stepsOf(facts(given)).filter((step) => step === 'account' || step === 'recruiter');

test('the three taps come first and what to keep comes last', () => {
  const steps = stepsOf(facts());
  expect([steps[0], steps.at(-1), steps.length]).toEqual(['taps', 'end', 15]);
});

test('the account of the day is asked for after a bad one, on request, and where it was begun', () => {
  expect([
    rare({ draft: draft({}, { feeling: 'good' }) }),
    rare({ draft: draft({}, { feeling: 'rough' }) }),
    rare({ draft: draft({}, { feeling: 'mixed' }) }),
    rare({ draft: draft({}, { feeling: 'rough' }), writesAccount: false }),
    rare({ writesAccount: false, wantsAccount: true }),
    rare({ draft: draft({ account: [anAccountPart()] }), writesAccount: false }),
  ]).toEqual([[], ['account'], ['account'], [], ['account'], ['account']]);
});

test('the account is offered with what it is for after a hard one, and in passing after any other', () => {
  const offer = (feeling: Taps['feeling'], writesAccount: boolean) => accountOffer(facts({ draft: draft({}, { feeling }), writesAccount }));
  expect([offer('rough', false), offer('mixed', false), offer('good', true), offer(null, true), offer('rough', true)]).toEqual([
    'explained',
    'explained',
    'quiet',
    'quiet',
    'none',
  ]);
});

test('words for the recruiter are asked for where there is one', () => {
  expect([rare({ hasRecruiter: true }), rare({ draft: draft({ forRecruiter: 'It went well.' }) })]).toEqual([['recruiter'], ['recruiter']]);
});

test('an interview that was logged with its taps goes on with the first question', () => {
  const tapped = draft({}, { feeling: 'good', gap: 'Pay' });
  expect(resumeAt(stepsOf(facts({ draft: tapped })), tapped)).toBe('well');
});

test('it goes on after the last answer, and what was skipped on purpose stays skipped', () => {
  const skipped = draft({ well: 'The sketch', reactions: 'She leaned in' }, { feeling: 'good' });
  expect(resumeAt(stepsOf(facts({ draft: skipped })), skipped)).toBe('feelings');
  const done = draft({ keep: ['Practise ranking'] });
  expect(resumeAt(stepsOf(facts({ draft: done })), done)).toBe('end');
});

test('what lies further ahead is folded, unless it holds an answer', () => {
  const begun = draft({ reactions: 'She leaned in' });
  expect(foldedSteps(stepsOf(facts({ draft: begun })), 'readier', begun)).toEqual([
    'feelings',
    'suits',
    'own-questions',
    'topics',
    'next-steps',
  ]);
  expect(foldedSteps(stepsOf(facts({ draft: begun })), 'topics', begun)).toEqual([]);
  expect(foldedSteps(stepsOf(facts({ draft: begun })), 'end', begun)).toHaveLength(13);
});

test('the last question is followed by itself', () => {
  const steps = stepsOf(facts());
  expect([stepAfter(steps, 'taps'), stepAfter(steps, 'end')]).toEqual(['well', 'end']);
});

test('a best answer whose question was removed is no answer', () => {
  const question = anAskedQuestion();
  expect([
    isAnswered('best', draft({ questions: [question], bestId: question.id })),
    isAnswered('best', draft({ bestId: anItemId('gone') })),
    isAnswered('best', draft({ bestWhy: ' ' })),
  ]).toEqual([true, false, false]);
});
