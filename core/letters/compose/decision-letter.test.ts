import { expect, test } from 'vitest';
import type { Decision } from '../../model/decision.ts';
import type { Route } from '../../model/opportunity.ts';
import { planWorkspace } from '../../playbook/plan.ts';
import { aDecision, anEvent, anEventId, anInterview, anOpportunity, aPerson, aPersonId, at, aWorkspace } from '../../testing/builders.ts';
import { letterFor } from './letter-for.ts';

const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] });
const byTom: Route = { kind: 'recruiter', recruiterId: tom.id, agency: '' };
const agencyOnly: Route = { kind: 'recruiter', recruiterId: null, agency: 'Brightwater' };

const letterOf = (answer: NonNullable<Decision['decided']>['answer'] | null, route: Route = { kind: 'direct' }) => {
  const workspace = aWorkspace({
    opportunities: [anOpportunity({ route })],
    interviews: [anInterview()],
    people: [aPerson(), tom],
    events: [anEvent('offer-made', { at: at('2026-11-12 09:00') })],
    decisions: [aDecision({ decided: answer === null ? null : { at: at('2026-11-13 09:00'), answer, why: '' } })],
  });
  const action = planWorkspace(workspace, at('2026-11-13 10:00')).find(({ ruleId }) => ruleId === 'decide-offer');
  const letter = action === undefined ? null : letterFor(workspace, action);
  return letter === null ? null : [letter.kind, letter.variant, letter.personId];
};

test('a decision is told in the letter of its answer, to whom they met or through the recruiter, and none before it is made', () => {
  expect([
    letterOf(null),
    letterOf('accept'),
    letterOf('decline'),
    letterOf('accept', byTom),
    letterOf('decline', byTom),
    letterOf('decline', agencyOnly),
  ]).toEqual([
    null,
    ['reply', 'accept-offer', aPersonId()],
    ['decline', 'direct', aPersonId()],
    ['reply', 'accept-offer', tom.id],
    ['decline', 'recruiter', tom.id],
    ['decline', 'recruiter', null],
  ]);
});

test('what was decided about an earlier offer writes no letter about a new one', () => {
  const workspace = aWorkspace({
    events: [
      anEvent('offer-made', { at: at('2026-11-12 09:00') }),
      anEvent('stage-reached', { id: anEventId('gone'), at: at('2026-11-13 10:00'), stage: 'withdrawn' }),
      anEvent('offer-made', { id: anEventId('again'), at: at('2026-11-20 09:00') }),
    ],
    decisions: [aDecision({ decided: { at: at('2026-11-13 09:00'), answer: 'decline', why: '' } })],
  });
  const action = planWorkspace(workspace, at('2026-11-20 10:00')).find(
    ({ key }) => key.startsWith('decide-offer') && key.endsWith(anEventId('again')),
  );
  expect([action?.key === undefined, action && letterFor(workspace, action)]).toEqual([false, null]);
});
