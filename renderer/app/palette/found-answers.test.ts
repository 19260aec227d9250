import { expect, it } from 'vitest';
import { at, aWorkspace } from '../../../core/testing/builders.ts';
import { anAnswer, anAnswerId } from '../../../core/testing/learning-builders.ts';
import { findAnswers } from './found-answers.ts';

const hire = anAnswer({ about: 'Strengths' });
const newer = anAnswer({ id: anAnswerId('newer'), question: 'Would you hire yourself?', createdAt: at('2026-11-05 18:00') });
const workspace = aWorkspace({ answers: [hire, newer] });
const found = (query: string) => findAnswers(query, workspace).map(({ id }) => id);

it('finds an answer by the words of its question, what begins so first', () => {
  expect([found('hire'), found('why sh'), found('hire you'), found('salary')]).toEqual([
    [newer.id, hire.id],
    [hire.id],
    [newer.id, hire.id],
    [],
  ]);
});

it('leads to its page, and finds nothing before anything is typed', () => {
  expect([findAnswers('should', workspace), found(' ')]).toEqual([
    [{ id: hire.id, question: hire.question, about: 'Strengths', to: `/preparation/answers/${hire.id}` }],
    [],
  ]);
});
