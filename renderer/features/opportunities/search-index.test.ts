import { describe, expect, it } from 'vitest';
import { anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../../../core/testing/builders.ts';
import { createSearch } from './search-index.ts';

const northgate = anOpportunityId();
const lumen = anOpportunityId('lumen');
const search = createSearch(
  aWorkspace({
    opportunities: [
      anOpportunity({ route: { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' } }),
      anOpportunity({ id: lumen, company: 'Lumen & Söhne', role: 'BI Developer' }),
    ],
    interviews: [anInterview({ opportunityId: northgate })],
    people: [aPerson({ phones: ['+44 20 7946 0012'] }), aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist' })],
  }),
);
const found = (query: string) => [...(search(query) ?? ['everything'])];

describe('the search', () => {
  it('finds nothing to narrow for an empty query', () => {
    expect(found('  ')).toEqual(['everything']);
  });

  it('finds by company, role, person, recruiter and agency, from the first letters on', () => {
    expect(['north', 'bi dev', 'priya', 'lindq', 'bright'].map(found)).toEqual([
      [northgate],
      [lumen],
      [northgate],
      [northgate],
      [northgate],
    ]);
  });

  it('forgives accents and a slip', () => {
    expect(['sohne', 'nortgate'].map(found)).toEqual([[lumen], [northgate]]);
  });

  it('finds a phone number however it is written', () => {
    expect(['020 7946', '+44 (20) 7946-0012', '79460012'].map(found)).toEqual([[northgate], [northgate], [northgate]]);
  });

  it('finds nothing for what nobody is called', () => {
    expect(found('zzz')).toEqual([]);
  });
});
