import { expect, it } from 'vitest';
import type { Route } from '../../core/model/opportunity.ts';
import { createCase } from '../../core/playbook/case.ts';
import { anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId } from '../../core/testing/builders.ts';
import { aboutChoices, alsoRunBy, peopleOn, withOpportunity } from './choices.ts';

const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' });
const omar = aPerson({ id: aPersonId('omar'), name: 'Omar Said', roles: ['other'], company: 'Lumen' });
const through = (recruiterId: string | null, agency = 'Brightwater'): Route => ({
  kind: 'recruiter',
  recruiterId: recruiterId as never,
  agency,
});

it('a contact may be with the people of its side, and whoever it was with stays a choice', () => {
  const facts = createCase({
    opportunity: anOpportunity({ route: through(tom.id) }),
    interviews: [anInterview()],
    events: [],
    marks: [],
    debriefs: [],
    people: Object.fromEntries([tom, omar, aPerson()].map((person) => [person.id, person])),
  });
  const names = (party: 'employer' | 'recruiter' | 'reference', personId = null as typeof omar.id | null) =>
    peopleOn(facts, { party, personId }).map(({ name }) => name);
  expect([names('employer'), names('recruiter'), names('reference'), names('employer', omar.id)]).toEqual([
    ['Priya Nair'],
    ['Tom Lindqvist'],
    [],
    ['Omar Said', 'Priya Nair'],
  ]);
});

it('a talk with a recruiter may be about the others they run, an agency standing for an unnamed one', () => {
  const [northgate, castlemere, lumen, direct, agency] = [
    anOpportunity({ route: through(tom.id) }),
    anOpportunity({ id: anOpportunityId('castlemere'), route: through(tom.id) }),
    anOpportunity({ id: anOpportunityId('lumen'), route: through('per_aisha000') }),
    anOpportunity({ id: anOpportunityId('halden') }),
    anOpportunity({ id: anOpportunityId('pellow'), route: through(null) }),
  ] as const;
  const all = Object.fromEntries([northgate, castlemere, lumen, direct, agency].map((each) => [each.id, each]));
  expect([northgate, direct, agency].map((of) => alsoRunBy(of, all).map(({ id }) => id))).toEqual([
    [castlemere.id],
    [],
    [northgate.id, castlemere.id, lumen.id],
  ]);
});

it('the opportunity it was noted for stays first', () => {
  const [one, other] = [anOpportunityId('one'), anOpportunityId('other')];
  expect([withOpportunity([one], other, true), withOpportunity([one, other], other, false)]).toEqual([[one, other], [one]]);
});

it('what a contact was about stays a choice, though unusual', () => {
  expect(aboutChoices({ direction: 'in', about: 'thanks' }).at(-1)).toBe('thanks');
});
