import { describe, expect, it } from 'vitest';
import { anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../testing/builders.ts';
import { callerIndexOf } from './caller-index.ts';
import { narrowOpportunities, narrowPeople } from './narrow.ts';

const northgate = anOpportunityId();
const lumen = anOpportunityId('lumen');
const index = callerIndexOf(
  aWorkspace({
    opportunities: [
      anOpportunity({ route: { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' } }),
      anOpportunity({ id: lumen, company: 'Lumen & Söhne', role: 'BI Developer' }),
    ],
    interviews: [anInterview({ opportunityId: northgate })],
    people: [
      aPerson({ phones: ['+44 20 7946 0012'], emails: ['priya@northgate.example'] }),
      aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist' }),
    ],
  }),
);
const found = (query: string) => [...(narrowOpportunities(index, query) ?? ['everything'])];

describe('the opportunities a list is narrowed to', () => {
  it('are all of them for an empty query', () => {
    expect(found('  ')).toEqual(['everything']);
  });

  it('are found by company, role, person, recruiter and agency, from the first letters on', () => {
    expect(['north', 'bi dev', 'priya', 'lindq', 'bright'].map(found)).toEqual([
      [northgate],
      [lumen],
      [northgate],
      [northgate],
      [northgate],
    ]);
  });

  it('forgive accents and a slip', () => {
    expect(['sohne', 'nortgate'].map(found)).toEqual([[lumen], [northgate]]);
  });

  it('are found by a phone number however it is written', () => {
    expect(['020 7946', '+44 (20) 7946-0012', '79460012'].map(found)).toEqual([[northgate], [northgate], [northgate]]);
  });

  it('are none for what nobody is called', () => {
    expect(found('zzz')).toEqual([]);
  });
});

describe('the people a list is narrowed to', () => {
  it('are found by name, number and whom they speak for, with a slip forgiven', () => {
    const people = (query: string) => [...(narrowPeople(index, query) ?? ['everybody'])];
    expect(['', 'pirya', 'priya@north', '0207946', '79460', 'tom north', 'zzz'].map(people)).toEqual([
      ['everybody'],
      [aPersonId()],
      [aPersonId()],
      [aPersonId()],
      [aPersonId()],
      [aPersonId('tom')],
      [],
    ]);
  });
});
