import { expect, test } from 'vitest';
import { message } from '../messages/message.ts';
import type { GapKey } from '../model/ids.ts';
import { anInterviewId, anOpportunityId, at } from '../testing/builders.ts';
import type { Competence } from './competences.ts';
import { patternOf } from './patterns.ts';

const course = (outcomes: string, standing: Competence['standing'], settledAt: Competence['settledAt'] = null): Competence => ({
  key: 'pay' as GapKey,
  name: 'Pay',
  showings: [...outcomes].map((letter, index) => ({
    interviewId: anInterviewId(`round${index}`),
    opportunityId: anOpportunityId(),
    at: at(`2026-11-1${index} 10:00`),
    outcome: letter === 'g' ? 'gap' : 'well',
    words: '',
    plan: '',
    question: null,
    timesAsked: 1,
  })),
  standing,
  plan: '',
  settledAt,
});

test.each([
  ['g', 'open', message('gaps.pattern.once')],
  ['ggg', 'open', message('gaps.pattern.running', { count: 3 })],
  ['gwgg', 'open', message('gaps.pattern.running', { count: 2 })],
  ['gwg', 'open', message('gaps.pattern.again')],
  ['ggw', 'closing', message('gaps.pattern.closing')],
  ['gww', 'closed', message('gaps.pattern.closed')],
] as const)('%s is told in a few words', (outcomes, standing, words) => {
  expect(patternOf(course(outcomes, standing))).toEqual(words);
});

test('what the person settled is told as theirs, until it closed anew by itself', () => {
  expect([patternOf(course('gg', 'closed', at('2026-11-11 20:00'))), patternOf(course('ggww', 'closed', at('2026-11-10 20:00')))]).toEqual([
    message('gaps.pattern.settled'),
    message('gaps.pattern.closed'),
  ]);
});
