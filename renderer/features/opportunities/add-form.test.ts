import { describe, expect, it } from 'vitest';
import { anOpportunity, anOpportunityId, aPerson, aPersonId, at, london, on } from '../../../core/testing/builders.ts';
import { type AddForm, additionOf, emptyForm, knownAt, problemOf } from './add-form.ts';

const now = at('2026-11-12 12:38');
const form = (given: Partial<AddForm>): AddForm => ({
  ...emptyForm(now, london),
  company: ' Northgate Energy ',
  role: 'Data Lead',
  ...given,
});
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' });

const nobody = { opportunities: [], people: [] };

describe('a new opportunity', () => {
  it('is applied for now, unless another day is said', () => {
    const common = { company: 'Northgate Energy', role: 'Data Lead', source: '', route: { kind: 'direct' }, zone: london };
    expect([additionOf(form({}), nobody, now, london), additionOf(form({ appliedOn: on('2026-11-10') }), nobody, now, london)]).toEqual([
      { ...common, appliedAt: now },
      { ...common, appliedAt: at('2026-11-10 12:00') },
    ]);
  });

  it('keeps where it was found, without the space around it', () => {
    expect(additionOf(form({ source: ' A friend ' }), nobody, now, london).source).toBe('A friend');
  });

  it('takes the spelling of a company that is known already', () => {
    const known = { opportunities: [anOpportunity()], people: [] };
    const companies = ['northgate  energy', 'Tidewell'].map((company) => additionOf(form({ company }), known, now, london).company);
    expect(companies).toEqual(['Northgate Energy', 'Tidewell']);
  });

  it('means the recruiter who is known by that name, and their agency', () => {
    expect(
      additionOf(form({ route: 'recruiter', recruiter: 'tom lindqvist' }), { opportunities: [], people: [aPerson(), tom] }, now, london)
        .route,
    ).toEqual({
      kind: 'recruiter',
      recruiter: { personId: tom.id, name: 'tom lindqvist', role: 'recruiter' },
      agency: 'Brightwater',
    });
  });

  it('may go through an agency before anybody there has a name', () => {
    expect(
      additionOf(form({ route: 'recruiter', agency: 'Harrow Search' }), { opportunities: [], people: [tom] }, now, london).route,
    ).toEqual({
      kind: 'recruiter',
      recruiter: null,
      agency: 'Harrow Search',
    });
  });

  it('needs a company and a day that has come', () => {
    expect(
      [form({ company: ' ' }), form({ appliedOn: null }), form({ appliedOn: on('2026-11-13') }), form({})].map((each) =>
        problemOf(each, now, london),
      ),
    ).toEqual(['company', 'day', 'future', null]);
  });
});

describe('a company one applied to before', () => {
  const analyst = anOpportunity();
  const lead = anOpportunity({ id: anOpportunityId('lead'), role: 'Data Lead' });

  const wanted = { company: 'northgate  energy', role: 'data lead' };

  it('is known, the very role apart from the others', () => {
    expect(knownAt([analyst, lead], wanted, () => false)).toEqual({ same: lead, before: null, others: [analyst] });
  });

  it('is one from before once its process has ended, unless it runs again', () => {
    const again = anOpportunity({ id: anOpportunityId('again'), role: 'Data Lead' });
    const hasEnded = (id: string) => id === lead.id;
    expect([knownAt([analyst, lead], wanted, hasEnded), knownAt([lead, again], wanted, hasEnded)]).toEqual([
      { same: null, before: lead, others: [analyst] },
      { same: again, before: null, others: [] },
    ]);
  });

  it('is none while no company is named', () => {
    expect(knownAt([anOpportunity({ company: '' })], { company: ' ', role: '' }, () => false)).toEqual({
      same: null,
      before: null,
      others: [],
    });
  });
});
