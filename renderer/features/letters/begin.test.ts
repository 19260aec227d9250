import { expect, it } from 'vitest';
import {
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
} from '../../../core/testing/builders.ts';
import { begunLetter, type Wish } from './begin.ts';

const NOW = at('2026-11-12 09:00');
const omar = aPerson({ id: aPersonId('omar'), name: 'Omar Haddad' });
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Ashby', roles: ['recruiter'], company: 'Harbour Talent' });

const workspace = aWorkspace({
  opportunities: [anOpportunity({ route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Harbour Talent' } })],
  interviews: [anInterview({ interviewerIds: [aPersonId(), omar.id] })],
  people: [aPerson(), omar, tom],
});

const wish = (given: Partial<Wish>): Wish => ({
  opportunityId: anOpportunityId(),
  action: null,
  kind: 'thank-you',
  person: omar.id,
  interview: anInterviewId(),
  variant: null,
  ...given,
});

const whatIsBegun = (given: Partial<Wish>) => {
  const letter = begunLetter(workspace, [], wish(given), NOW);
  return letter === null ? null : [letter.kind, letter.begunFrom, letter.interviewId, letter.personId];
};

it('begins a note to one of a panel as one of several, where the recruiter would pass the thanks on too', () => {
  const begunFrom = { kind: 'built-in', variant: 'panel', tone: 'plain' };
  expect(whatIsBegun({})).toEqual(['thank-you', begunFrom, anInterviewId(), omar.id]);
});

it('begins nothing that is no letter', () => {
  expect([whatIsBegun({ kind: 'ransom' }), whatIsBegun({ action: 'nothing:known' })]).toEqual([null, null]);
});
