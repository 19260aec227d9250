import { expect, it } from 'vitest';
import type { ActionKey } from '../model/ids.ts';
import type { Action } from '../playbook/action.ts';
import { anAction } from '../testing/an-action.ts';
import { anInterviewId, anOpportunityId } from '../testing/builders.ts';
import { routeOf } from './route.ts';

const placed = (ruleId: Action['ruleId'], given: Partial<Action> = {}): string =>
  routeOf(
    anAction({
      key: `${ruleId}:x` as ActionKey,
      ruleId,
      opportunityId: anOpportunityId(),
      interviewId: anInterviewId(),
      ...given,
    }),
  );

it('leads to the debrief, the brief and the call sheet where they are written, and to any other step on its opportunity', () => {
  expect([placed('debrief'), placed('prepare'), placed('recruiter-call'), placed('back-to-basics'), placed('thank-you')]).toEqual([
    `/opportunities/${anOpportunityId()}?debrief=${anInterviewId()}`,
    `/preparation/${anInterviewId()}`,
    `/opportunities/${anOpportunityId()}/call/${anInterviewId()}`,
    `/opportunities/${anOpportunityId()}?action=back-to-basics%3Ax`,
    `/opportunities/${anOpportunityId()}?action=thank-you%3Ax`,
  ]);
});

it('leads to the parts of an offer where its terms are agreed and where it is decided', () => {
  expect([placed('negotiate', { interviewId: null }), placed('decide-offer', { interviewId: null })]).toEqual([
    `/offers/${anOpportunityId()}/negotiation`,
    `/offers/${anOpportunityId()}/decision`,
  ]);
});

it('leads to Today where a step belongs to no opportunity', () => {
  expect(placed('keep-searching', { opportunityId: null, interviewId: null })).toBe('/today?action=keep-searching%3Ax');
});
