import { expect, it } from 'vitest';
import { anInterview, anOpportunity, at, aWorkspace } from '../testing/builders.ts';
import { aDebrief, anAskedQuestion } from '../testing/learning-builders.ts';
import { negotiationLog } from './negotiation-log.ts';

const now = at('2026-11-14 12:00');

/** What a question in a round leaves in the log. */
const leaves = (question: string, said: string): readonly string[] =>
  negotiationLog(
    aWorkspace({
      opportunities: [anOpportunity()],
      interviews: [anInterview()],
      debriefs: [aDebrief({ questions: [anAskedQuestion({ question, said })] })],
    }),
    anOpportunity().id,
    now,
  ).map(({ words }) => words);

it('what was answered in a round belongs to the log where pay was asked for', () => {
  const questions = [
    'What salary do you have in mind?',
    'What do you earn now?',
    'What would you like to be paid?',
    'How much money do you want?',
    'Which pay are you looking for?',
  ];
  expect(questions.map((question) => leaves(question, 'About £48,000'))).toEqual(questions.map(() => ['About £48,000']));
});

it('a budget, a saving and attention that was paid are no pay', () => {
  const questions = [
    'Tell me about a time it paid off to wait.',
    'How did you earn the trust of the finance team?',
    'Where did you save a company money?',
    'When did you pay close attention to detail?',
  ];
  expect(questions.map((question) => leaves(question, 'It saved them £50,000'))).toEqual(questions.map(() => []));
});
