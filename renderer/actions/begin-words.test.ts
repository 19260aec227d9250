import { expect, it } from 'vitest';
import { anAction } from '../../core/testing/an-action.ts';
import { anInterviewId } from '../../core/testing/builders.ts';
import { anOpportunityId } from '../../core/testing/builders.ts';
import { beginPlace, beginWords, letterPlaceOf } from './begin-words.ts';

const interviewId = anInterviewId();

it('names what is begun, what is gone on with, and what is opened', () => {
  expect([
    beginWords(anAction({ ruleId: 'debrief', interviewId }))?.key,
    beginWords(anAction({ ruleId: 'debrief', interviewId, isBegun: true }))?.key,
    beginWords(anAction({ ruleId: 'prepare', interviewId }))?.key,
    beginWords(anAction({ ruleId: 'recruiter-call', interviewId }))?.key,
  ]).toEqual(['actions.begin.debrief', 'actions.begin.debrief-begun', 'actions.begin.prepare', 'actions.begin.call']);
});

it('leads to the board of an offer, for a decision and for its second look', () => {
  const opportunityId = anOpportunityId();
  expect(
    (['decide-offer', 'second-look'] as const)
      .map((ruleId) => anAction({ ruleId, opportunityId }))
      .map((action) => [beginWords(action)?.key, beginPlace(action)]),
  ).toEqual([
    ['actions.begin.decision', `/offers/${opportunityId}/decision`],
    ['actions.begin.decision', `/offers/${opportunityId}/decision`],
  ]);
});

it('has no words where a step has no place of its own', () => {
  expect([beginWords(anAction({ ruleId: 'back-to-basics', interviewId })), beginWords(anAction({ ruleId: 'prepare' }))]).toEqual([
    null,
    null,
  ]);
});

it('leads to the letter of a step that one does, where the move is one’s own', () => {
  const opportunityId = anOpportunityId();
  const thanks = anAction({ ruleId: 'thank-you', opportunityId, interviewId });
  const place = `/opportunities/${opportunityId}/write?action=${encodeURIComponent(thanks.key)}`;
  expect([
    [beginWords(thanks)?.key, letterPlaceOf(thanks), beginPlace(thanks)],
    letterPlaceOf({ ...thanks, move: 'theirs' }),
    letterPlaceOf({ ...thanks, opportunityId: null }),
    letterPlaceOf(anAction({ ruleId: 'recruiter-call', opportunityId, interviewId })),
  ]).toEqual([['actions.begin.note', place, place], null, null, null]);
});
