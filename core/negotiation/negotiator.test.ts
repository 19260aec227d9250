import { describe, expect, it } from 'vitest';
import type { WorkspaceParts } from '../testing/builders.ts';
import { anEvent, anEventId, anOffer, anOpportunity, anOpportunityId, aPerson, aPersonId, at, aWorkspace } from '../testing/builders.ts';
import { caseOf } from '../playbook/case.ts';
import { negotiationLog } from './negotiation-log.ts';
import { negotiatorOf, peopleForTerms } from './negotiator.ts';

const now = at('2026-11-14 09:00');
const dana = aPerson({ id: aPersonId('dana'), name: 'Dana Whitlock' });
const paul = aPerson({ id: aPersonId('paul'), name: 'Paul Whitby' });
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] });
const offered = anEvent('offer-made', { at: at('2026-11-10 10:00') });
const of = (parts: WorkspaceParts): string | null => {
  const negotiator = negotiatorOf(aWorkspace({ people: [dana, paul, tom], ...parts }), anOpportunityId(), now);
  return negotiator === null
    ? null
    : `${negotiator.person.name}${negotiator.isChosen ? ', chosen' : ''}${negotiator.hasTalked ? ', talked' : ''}`;
};
const told = (name: string, when: string, personId = dana.id) => anEvent('told', { id: anEventId(name), at: at(when), personId });

describe('whom terms are agreed with', () => {
  it('is whoever they were first spoken of with once there was an offer, and not who was told a figure in an interview', () => {
    expect(
      of({
        events: [
          told('early', '2026-11-02 10:00', paul.id),
          offered,
          told('late', '2026-11-11 10:00'),
          told('later', '2026-11-12 10:00', paul.id),
        ],
      }),
    ).toBe('Dana Whitlock, talked');
  });

  it('is whoever rang with the offer', () => {
    const rang = anEvent('contact', { id: anEventId('rang'), at: offered.at, about: 'offer', medium: 'phone', personId: paul.id });
    expect(of({ events: [offered, rang, told('late', '2026-11-11 10:00')] })).toBe('Paul Whitby');
  });

  it('is whom the person chose, unless they are gone', () => {
    const events = [offered, told('late', '2026-11-11 10:00')];
    expect([
      of({ events, offers: [anOffer({ negotiatorId: paul.id })] }),
      of({ events, offers: [anOffer({ negotiatorId: aPersonId('gone') })] }),
    ]).toEqual(['Paul Whitby, chosen', 'Dana Whitlock, talked']);
  });

  it('is the recruiter who runs it while nobody was spoken with, and nobody where nobody does', () => {
    const route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;
    expect([of({ events: [offered], opportunities: [anOpportunity({ route })] }), of({ events: [offered] })]).toEqual([
      'Tom Lindqvist',
      null,
    ]);
  });
});

describe('whom terms may be agreed with', () => {
  const cara = aPerson({ id: aPersonId('cara'), name: 'Cara Moss', company: 'northgate energy ', roles: ['interviewer'] });
  const stray = aPerson({ id: aPersonId('stray'), name: 'Stray Recruiter', company: 'Other Agency', roles: ['recruiter'] });
  const desk = aPerson({ id: aPersonId('desk'), name: 'Desk Recruiter', company: 'Brightwater', roles: ['recruiter'] });
  const namesIn = (parts: WorkspaceParts, chosen: string | null = null) => {
    const workspace = aWorkspace({
      people: [cara, stray, desk, { ...tom, company: 'Brightwater' }, { ...paul, company: '' }],
      interviews: [],
      ...parts,
    });
    const facts = caseOf(workspace, anOpportunityId());
    const log = negotiationLog(workspace, anOpportunityId(), now);
    return facts === null ? [] : peopleForTerms(facts, log, chosen === null ? null : aPersonId(chosen)).map(({ name }) => name);
  };
  const own = anOpportunity({ company: 'Northgate Energy' });
  const route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;

  it('is the company, and no recruiter of others where contact is direct', () => {
    expect(namesIn({ opportunities: [own] })).toEqual(['Cara Moss']);
  });

  it('is the recruiter who runs it too, and whoever is at that agency', () => {
    expect(namesIn({ opportunities: [{ ...own, route }] })).toEqual(['Cara Moss', 'Desk Recruiter', 'Tom Lindqvist']);
  });

  it('is whoever talked of terms there, and whoever was chosen', () => {
    const talked = told('late', '2026-11-11 10:00', paul.id);
    expect(namesIn({ opportunities: [own], events: [offered, talked] }, 'stray')).toEqual(['Cara Moss', 'Paul Whitby', 'Stray Recruiter']);
  });
});
