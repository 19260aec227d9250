import { describe, expect, it } from 'vitest';
import { anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../testing/builders.ts';
import { callerIndexOf } from './caller-index.ts';
import { findCallers } from './find-callers.ts';

const tom = aPerson({
  id: aPersonId('tom'),
  name: 'Tom Lindqvist',
  roles: ['recruiter'],
  company: 'Brightwater',
  phones: ['020 7946 0142'],
});
const soren = aPerson({ id: aPersonId('soren'), name: 'Søren Åkesson-Müller', company: 'Lumen & Söhne', phones: ['+45 32 12 34 56'] });
const lumen = anOpportunity({ id: anOpportunityId('lumen'), company: 'Lumen & Söhne', role: 'BI Developer' });
const northgate = anOpportunity({ route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } });
const index = callerIndexOf(aWorkspace({ opportunities: [northgate, lumen], people: [aPerson(), tom, soren] }));
const found = (typed: string) => findCallers(index, typed).map(({ id, by }) => `${id.slice(4).replace(/0+$/u, '')} by ${by}`);

describe('whoever may be calling', () => {
  it('is found by a number in any notation, and from its first digits on', () => {
    const notations = ['020 7946 0142', '+44 20 7946 0142', '0044 (0)20 7946-0142', '2079460142', 'tel:+442079460142', '020 7946 0142 x7'];
    const begun = ['020 7', '+44 20 79', '79460142', '0142'];
    expect([...notations, ...begun].map(found)).toEqual([...notations, ...begun].map(() => ['tom by number']));
  });

  it('is found by words in any order, without accents, with a slip, and by initials', () => {
    expect(['lindqvist tom', 'lindqivst', 'soren', 'muller', 'tl', 'p. n.'].map((typed) => found(typed)[0])).toEqual([
      'tom by name',
      'tom by name',
      'soren by name',
      'soren by name',
      'tom by name',
      'priya by name',
    ]);
  });

  it('is the opportunity first, where a company is typed, and then its people', () => {
    expect(found('north')).toEqual(['northgate by company', 'priya by company', 'tom by place']);
  });
});
