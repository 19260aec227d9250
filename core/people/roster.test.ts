import { expect, test } from 'vitest';
import { planWorkspace } from '../playbook/plan.ts';
import { anEvent, anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId, at, aWorkspace } from '../testing/builders.ts';
import { personSummary } from './summary.ts';
import { rosterOf } from './roster.ts';

const now = at('2026-11-12 09:00');
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] });
const helena = aPerson({ id: aPersonId('helena'), name: 'Helena Marsh', roles: ['reference'] });
const stranger = aPerson({ id: aPersonId('stranger'), name: 'Ada Stranger', roles: ['other'] });
const route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;
const workspace = aWorkspace({
  opportunities: [
    anOpportunity({ referenceIds: [helena.id] }),
    anOpportunity({ id: anOpportunityId('halden'), company: 'Halden', route, referenceIds: [helena.id] }),
  ],
  interviews: [anInterview({ interviewerIds: [aPersonId(), aPersonId('gone')] })],
  people: [aPerson(), tom, helena, stranger],
  events: [
    anEvent('contact', { opportunityIds: [anOpportunityId('halden')], party: 'recruiter', personId: null, at: at('2026-11-10 10:00') }),
  ],
});
const actions = planWorkspace(workspace, now);

test('everybody is listed in the order they came, with where they belong, what was last and what is next', () => {
  expect(
    rosterOf(workspace, actions, now).map(({ person, opportunities, lastExchange, next }) => [
      person.name,
      opportunities.map(({ company }) => company),
      lastExchange?.kind ?? null,
      next?.ruleId ?? null,
    ]),
  ).toEqual([
    ['Priya Nair', ['Northgate Energy'], 'met', 'thank-you'],
    ['Tom Lindqvist', ['Halden'], 'contact', null],
    ['Helena Marsh', ['Northgate Energy', 'Halden'], null, 'references'],
    ['Ada Stranger', [], null, null],
  ]);
});

test('the list and the page of a person say the same', () => {
  const listed = rosterOf(workspace, actions, now).map(({ lastExchange, next }) => [lastExchange, next]);
  const alone = rosterOf(workspace, actions, now).map(({ person }) => {
    const summary = personSummary(workspace, actions, person.id, now);
    return [summary?.lastExchange ?? null, summary?.openActions[0] ?? null];
  });
  expect(listed).toEqual(alone);
});

test('an interview that lies ahead is no last exchange', () => {
  expect(rosterOf(workspace, actions, at('2026-11-01 09:00'))[0]?.lastExchange).toBe(null);
});
