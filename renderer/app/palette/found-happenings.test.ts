import { expect, it } from 'vitest';
import { createFormatter } from '../../../core/messages/format.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import { anInterview, anOpportunity, anOpportunityId, at, aWorkspace, london } from '../../../core/testing/builders.ts';
import { findHappenings } from './found-happenings.ts';

const now = at('2026-11-12 12:38');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const lumen = anOpportunity({ id: anOpportunityId('lumen'), company: 'Lumen & Sons' });
const workspace = aWorkspace({ opportunities: [anOpportunity(), lumen], interviews: [anInterview()] });
const found = (query: string, openId: OpportunityId | null = null) =>
  findHappenings({ query, workspace, openId, now, say: (message) => formatter.say(message, now) }).map(
    ({ happening, company }) => `${company}: ${happening.id}`,
  );

it('notes by name what happened anywhere, and without a name where the page is open', () => {
  expect([
    found('northgate they wrote'),
    found('they wrote'),
    found('they wrote', lumen.id),
    found('lumen said no', anOpportunityId()),
  ]).toEqual([
    ['Northgate Energy: they-wrote', 'Northgate Energy: they-other'],
    [],
    ['Lumen & Sons: they-wrote', 'Lumen & Sons: they-other'],
    ['Lumen & Sons: rejected'],
  ]);
});

it('leaves a company that is typed alone to the list of opportunities', () => {
  expect([found('northgate'), found('northgate', anOpportunityId()), found('')]).toEqual([[], [], []]);
});

it('puts the newest first of those that fit as well, and tells which role it is', () => {
  const roles = ['Planner', 'Analyst'].map((role, index) =>
    anOpportunity({ id: anOpportunityId(role.toLowerCase()), role, createdAt: at(`2026-11-0${String(index + 1)} 09:00`) }),
  );
  const several = aWorkspace({ opportunities: [...roles, lumen] });
  const say = (what: Parameters<typeof formatter.say>[0]) => formatter.say(what, now);
  const both = findHappenings({ query: 'northgate they said it takes', workspace: several, openId: null, now, say });
  expect(both.map(({ role, happening }) => `${role}: ${happening.id}`)).toEqual(['Analyst: they-delayed', 'Planner: they-delayed']);
});
