import { describe, expect, it } from 'vitest';
import type { RosterEntry } from '../../../core/people/roster.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import { anEvent, anOpportunity, aPerson, aPersonId, at, london, on } from '../../../core/testing/builders.ts';
import { message } from '../../../core/messages/message.ts';
import { addressOf, peopleView, type Wanted, wantedOf } from './view.ts';

const now = at('2026-11-12 12:00');
const usual: Wanted = { filter: 'all', sort: 'next' };
const entry = (given: Partial<RosterEntry>): RosterEntry => ({
  person: aPerson(),
  opportunities: [],
  lastExchange: null,
  next: null,
  ...given,
});
const priya = entry({ opportunities: [anOpportunity()], next: anAction({ idealAt: at('2026-11-12 14:00') }) });
const event = anEvent('contact', { direction: 'in', medium: 'phone', at: at('2026-11-11 10:00') });
const tom = entry({
  person: aPerson({ id: aPersonId('tom'), name: 'Tom', roles: ['recruiter'], company: 'Brightwater', title: 'Consultant' }),
  lastExchange: {
    kind: 'contact',
    id: event.id,
    at: event.at,
    opportunityIds: [],
    direction: 'in',
    party: 'recruiter',
    about: 'other',
    medium: 'phone',
    event,
    letter: null,
    actionKey: null,
  },
});
const anna = entry({ person: aPerson({ id: aPersonId('anna'), name: 'Anna', roles: [], company: '' }) });
const roster = [anna, tom, priya];
const names = (wanted: Partial<Wanted>) => peopleView(roster, null, { ...usual, ...wanted }, now, london).rows.map(({ name }) => name);

describe('the list of people', () => {
  it('begins with whoever is next to be in touch with, then the latest contact', () => {
    expect([names({}), names({ sort: 'name' }), names({ sort: 'company' }), names({ sort: 'contact' })]).toEqual([
      ['Priya Nair', 'Tom', 'Anna'],
      ['Anna', 'Priya Nair', 'Tom'],
      ['Tom', 'Priya Nair', 'Anna'],
      ['Tom', 'Anna', 'Priya Nair'],
    ]);
  });

  it('says of each what they are, what comes next and what was last', () => {
    const [, row] = peopleView(roster, null, usual, now, london).rows;
    expect(row).toEqual({
      id: aPersonId('tom'),
      name: 'Tom',
      about: 'Consultant, Brightwater',
      roles: ['recruiter'],
      companies: [],
      next: null,
      contact: message('opportunities.contact.called', { at: { on: on('2026-11-11'), as: 'smart' }, direction: 'in' }),
    });
  });

  it('is narrowed by role, counts what fits, and takes whoever has no role for another', () => {
    const { counts, rows } = peopleView(roster, null, { ...usual, filter: 'other' }, now, london);
    expect([counts, rows.map(({ name }) => name)]).toEqual([
      { all: 3, interviewer: 1, 'hiring-manager': 0, recruiter: 1, reference: 0, other: 1 },
      ['Anna'],
    ]);
  });

  it('is asked for by its address', () => {
    const wanted: Wanted = { filter: 'recruiter', sort: 'name' };
    const address = addressOf(wanted);
    expect([address, addressOf(usual), addressOf(usual, true), wantedOf(new URLSearchParams(address.split('?')[1]))]).toEqual([
      '/people?show=recruiter&sort=name',
      '/people',
      '/people?add=',
      wanted,
    ]);
  });
});
