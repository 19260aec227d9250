import { expect, it } from 'vitest';
import { anAction } from '../../core/testing/an-action.ts';
import { anInterviewId } from '../../core/testing/builders.ts';
import { beginWords } from './begin-words.ts';

const interviewId = anInterviewId();

it('names what is begun, what is gone on with, and what is opened', () => {
  expect([
    beginWords(anAction({ ruleId: 'debrief', interviewId }))?.key,
    beginWords(anAction({ ruleId: 'debrief', interviewId, isBegun: true }))?.key,
    beginWords(anAction({ ruleId: 'prepare', interviewId }))?.key,
  ]).toEqual(['actions.begin.debrief', 'actions.begin.debrief-begun', 'actions.begin.prepare']);
});

it('has no words where a step has no place of its own', () => {
  expect([beginWords(anAction({ ruleId: 'back-to-basics', interviewId })), beginWords(anAction({ ruleId: 'prepare' }))]).toEqual([
    null,
    null,
  ]);
});
