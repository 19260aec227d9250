import { expect, it } from 'vitest';
import { callerCard } from '../../../core/caller/caller-card.ts';
import type { PersonId } from '../../../core/model/ids.ts';
import { happenedSchema } from '../../../core/model/happened.ts';
import { planWorkspace } from '../../../core/playbook/plan.ts';
import { anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId, at, aWorkspace } from '../../../core/testing/builders.ts';
import { callOf, givenOf } from './the-call.ts';

const now = at('2026-11-12 09:00');
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] });
const helena = aPerson({ id: aPersonId('helena'), name: 'Helena Marsh', roles: ['reference'] });
const workspace = aWorkspace({
  opportunities: [
    anOpportunity({ route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' }, referenceIds: [helena.id] }),
    anOpportunity({ id: anOpportunityId('empty'), company: 'Pellow' }),
  ],
  interviews: [anInterview()],
  people: [aPerson(), tom, helena],
});
const actions = planWorkspace(workspace, now);
const missed = (id: PersonId) => {
  const card = callerCard(workspace, actions, { kind: 'person', id, by: 'name', isNear: false, phone: null }, now);
  return card === null ? null : callOf(card, now, 'missed-call');
};

it('is a call of the side they are on, about what it was most likely about', () => {
  const calls = [tom.id, aPersonId(), helena.id].map(missed);
  expect(
    calls.map((call) => {
      const fact = call?.facts[0];
      return [
        call?.person?.name,
        call?.opportunityIds,
        fact?.kind === 'contact' ? [fact.party, fact.about, fact.medium, fact.direction] : null,
      ];
    }),
  ).toEqual([
    ['Tom Lindqvist', [anOpportunityId()], ['recruiter', 'missed-call', 'phone', 'in']],
    ['Priya Nair', [anOpportunityId()], ['employer', 'missed-call', 'phone', 'in']],
    ['Helena Marsh', [anOpportunityId()], ['reference', 'missed-call', 'phone', 'in']],
  ]);
  expect(calls.every((call) => happenedSchema.safeParse(call).success)).toBe(true);
});

it('names nobody where nobody at the company is known', () => {
  const card = callerCard(workspace, actions, { kind: 'opportunity', id: anOpportunityId('empty'), by: 'company', isNear: false }, now);
  expect(card === null ? null : callOf(card, now, 'missed-call')).toMatchObject({
    person: null,
    opportunityIds: [anOpportunityId('empty')],
  });
});

it('is not said to be of somebody who is only likely to have called, or has another number of the same line', () => {
  const cards = [
    callerCard(workspace, actions, { kind: 'opportunity', id: anOpportunityId(), by: 'company', isNear: false }, now),
    callerCard(workspace, actions, { kind: 'person', id: tom.id, by: 'line', isNear: true, phone: '+44 20 7946 0142' }, now),
  ];
  expect(cards.map((card) => card?.person?.name)).toEqual(['Tom Lindqvist', 'Tom Lindqvist']);
  expect(cards.map((card) => (card === null ? null : callOf(card, now, 'missed-call')))).toMatchObject([
    { person: null, opportunityIds: [anOpportunityId()], facts: [{ party: 'recruiter' }] },
    { person: null, opportunityIds: [anOpportunityId()], facts: [{ party: 'recruiter' }] },
  ]);
});

it('is settled what the call is about where it can be one thing alone, or the person said which', () => {
  const pellow = anOpportunityId('pellow');
  const route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;
  const both = aWorkspace({
    opportunities: [anOpportunity({ route }), anOpportunity({ id: pellow, company: 'Pellow', route, createdAt: at('2026-11-01 09:00') })],
    people: [tom],
  });
  const byNumber = { kind: 'person', id: tom.id, by: 'number', isNear: false, phone: null } as const;
  const [alone, one, chosen, guessed] = [
    callerCard(workspace, actions, byNumber, now),
    callerCard(both, planWorkspace(both, now), byNumber, now),
    callerCard(both, planWorkspace(both, now), byNumber, now, pellow),
    callerCard(workspace, actions, { kind: 'opportunity', id: anOpportunityId(), by: 'company', isNear: false }, now),
  ];
  if (alone === null || one === null || chosen === null || guessed === null) throw new Error('nobody');
  expect(
    [givenOf(alone, false), givenOf(one, false), givenOf(chosen, true), givenOf(guessed, false)].map(({ person, opportunityIds }) => [
      person?.name,
      opportunityIds,
    ]),
  ).toEqual([
    ['Tom Lindqvist', [anOpportunityId()]],
    ['Tom Lindqvist', []],
    ['Tom Lindqvist', [pellow]],
    [undefined, [anOpportunityId()]],
  ]);
});
