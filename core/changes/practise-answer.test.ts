import { expect, it } from 'vitest';
import { practised } from '../answers/schedule.ts';
import { message } from '../messages/message.ts';
import { at, aWorkspace } from '../testing/builders.ts';
import { aContext, made, refused } from '../testing/change-context.ts';
import { anAnswer } from '../testing/learning-builders.ts';
import { practiseAnswer, saveAnswer } from './answers.ts';

const context = aContext(at('2026-11-12 20:00'));
const answer = anAnswer();
const workspace = aWorkspace({ answers: [answer] });
const good = { id: answer.id, rating: 'good', tookMs: 95_000 } as const;

it('notes a try at an answer and says when it comes back', () => {
  const after = practised(answer, good, context.now);
  expect(made(practiseAnswer, workspace, good, context)).toEqual({
    workspace: aWorkspace({ answers: [after] }),
    said: message('answers.next.said.minutes', { count: 10 }),
    answer: null,
  });
});

it('keeps what was practised when the answer is written anew meanwhile', () => {
  const tried = made(practiseAnswer, workspace, good, context).workspace;
  const reworded = { ...answer, question: 'Why you?' };
  expect(made(saveAnswer, tried, reworded, context).workspace.answers).toEqual({
    [answer.id]: { ...practised(answer, good, context.now), question: 'Why you?' },
  });
});

it('refuses a try at an answer that has gone', () => {
  expect(refused(practiseAnswer, aWorkspace(), good, context)).toBe('answer-gone');
});
