import { expect, test } from 'vitest';
import { emptyWorkspace } from '../../../core/model/empty-workspace.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import { message } from '../../../core/messages/message.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import { anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId, at, aWorkspace, london } from '../../../core/testing/builders.ts';
import { find, pressing } from './found.ts';

const opportunity = anOpportunity();
const interview = anInterview();
const priya = aPerson({ id: aPersonId(), name: 'Priya Nair', phones: ['020 7946 0018'] });
const stranger = aPerson({ id: aPersonId('stranger'), name: 'Priya Stranger' });
const workspace = {
  ...emptyWorkspace({ zone: london }),
  opportunities: { [opportunity.id]: opportunity },
  interviews: { [interview.id]: interview },
  people: { [priya.id]: priya, [stranger.id]: stranger },
};
const thanks = anAction({ opportunityId: anOpportunityId(), title: message('app.undo') });
const done = anAction({ key: 'done' as ActionKey, title: message('app.undo'), state: { kind: 'done', at: at('2026-11-12 09:00') } });
const found = (query: string) => {
  const groups = find({
    query,
    workspace,
    pressing: pressing([thanks, done]),
    besides: null,
    say: ({ key }) => (key === 'app.undo' ? 'Thank Priya Nair' : key),
  });
  return [
    groups.actions.map(({ to }) => to),
    groups.opportunities.map(({ to }) => to),
    groups.people.map(({ person, to }) => [person.name, to]),
  ];
};
const known = ['Priya Nair', `/people/${priya.id}`];
const other = [stranger.name, `/people/${stranger.id}`];
const place = `/opportunities/${opportunity.id}`;
const thanksPlace = `${place}?action=${encodeURIComponent(thanks.key)}`;

test('without a query only what is to be done is offered', () => {
  expect(found('')).toEqual([[thanksPlace], [], []]);
});

test('a company finds its steps, itself and its people', () => {
  expect(found('north')).toEqual([[thanksPlace], [place], [known, other]]);
});

test('a person is found by name or number, whether they belong to something or not', () => {
  expect([found('priya')[2], found('7946')[2], found(stranger.name)[2]]).toEqual([[known, other], [known], [other]]);
});

test('of many, the company as it is typed comes first and the newest of those that fit as well', () => {
  const many = Array.from({ length: 8 }, (_none, index) => index);
  const named = (name: string, company: string, day: number, role = 'Data Analyst') =>
    anOpportunity({ id: anOpportunityId(name), company, role, createdAt: at(`2026-11-0${String(day)} 09:00`) });
  const opportunities = [
    ...many.map((index) => named(`role${String(index)}`, 'Halden', 1, 'Lumen engineer')),
    named('inside', 'The Lumen House', 2),
    named('older', 'Lumen & Sons', 3),
    named('newer', 'Lumen & Sons', 4),
  ];
  const { opportunities: first } = find({
    query: 'lumen',
    workspace: aWorkspace({ opportunities }),
    pressing: [],
    besides: null,
    say: ({ key }) => key,
  });
  expect(first.map(({ id }) => id).slice(0, 3)).toEqual(['newer', 'older', 'inside'].map(anOpportunityId));
});
