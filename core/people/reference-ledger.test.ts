import { describe, expect, it } from 'vitest';
import type { Consent, Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { planWorkspace } from '../playbook/plan.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  type WorkspaceParts,
} from '../testing/builders.ts';
import { aDebrief } from '../testing/learning-builders.ts';
import { referenceLedger } from './reference-ledger.ts';

const now = at('2026-11-12 12:00');
const someone = (name: string, consent: Consent | null, roles: Person['roles'] = ['reference']): Person =>
  aPerson({
    id: aPersonId(name),
    name,
    roles,
    referee: consent === null ? null : { consent, consentAt: null, forRoles: '', knows: '' },
  });
const helena = someone('helena', 'given');

const workspaceWith = (parts: WorkspaceParts = {}): Workspace =>
  aWorkspace({
    opportunities: [anOpportunity({ referenceIds: [helena.id] })],
    interviews: [anInterview()],
    people: [aPerson(), helena],
    ...parts,
  });
const ledgerOf = (workspace: Workspace) => referenceLedger(workspace, planWorkspace(workspace, now), now);
const word = (name: string, day: string, about: 'heads-up' | 'request' | 'thanks' | 'reference-given', opportunity = anOpportunityId()) =>
  anEvent('contact', {
    id: anEventId(name),
    at: at(`${day} 10:00`),
    opportunityIds: about === 'request' ? [] : [opportunity],
    direction: about === 'reference-given' ? 'in' : 'out',
    party: 'reference',
    personId: helena.id,
    about,
  });

describe('the ledger of references', () => {
  it('holds whoever is named for an opportunity, agreed or is a reference by role, and nobody else', () => {
    const people = [aPerson(), helena, someone('ines', 'asked', ['other']), someone('omar', null), someone('tom', null, ['recruiter'])];
    expect(ledgerOf(workspaceWith({ people })).map(({ person, referee }) => [person.name, referee.consent])).toEqual([
      ['helena', 'given'],
      ['ines', 'asked'],
      ['omar', 'not-asked'],
    ]);
  });

  it('begins with whoever waits for a word and ends with whoever declined', () => {
    const people = [someone('adam', 'given'), someone('bea', 'declined'), someone('cleo', 'asked'), helena];
    expect(ledgerOf(workspaceWith({ people })).map(({ person }) => person.name)).toEqual(['helena', 'adam', 'cleo', 'bea']);
  });

  it('tells what they should hear of: the heads-up that is due, and what was talked about', () => {
    const debriefs = [aDebrief({ topics: ['The outage reports'] })];
    const [entry] = ledgerOf(workspaceWith({ debriefs }));
    expect(entry?.speaksFor.map(({ opportunity, topics, toldAt, step }) => [opportunity.company, topics, toldAt, step?.ruleId])).toEqual([
      ['Northgate Energy', ['The outage reports'], null, 'references'],
    ]);
  });

  it('knows when they were told, and asks for no second heads-up', () => {
    const [entry] = ledgerOf(workspaceWith({ events: [word('told', '2026-11-12', 'heads-up')] }));
    expect(entry?.speaksFor.map(({ toldAt, step }) => [toldAt, step])).toEqual([[at('2026-11-12 10:00'), null]]);
  });

  it('proposes nothing to whoever declined', () => {
    const declined = someone('helena', 'declined');
    const [entry] = ledgerOf(workspaceWith({ people: [aPerson(), declined] }));
    expect(entry?.speaksFor.map(({ step }) => step)).toEqual([null]);
  });

  it('keeps thanks outstanding until they were said for that reference', () => {
    const given = word('given', '2026-11-10', 'reference-given');
    const thanksOf = (...events: ReturnType<typeof word>[]) =>
      ledgerOf(workspaceWith({ events: [given, ...events] }))[0]?.given.map(({ at: givenAt, thankedAt, step }) => [
        givenAt,
        thankedAt,
        step?.ruleId ?? null,
      ]);
    expect([
      thanksOf(),
      thanksOf(word('thanks', '2026-11-11', 'thanks')),
      thanksOf(word('before', '2026-11-09', 'thanks')),
      thanksOf(word('elsewhere', '2026-11-11', 'thanks', anOpportunityId('halden'))),
    ]).toEqual([
      [[given.at, null, 'thank-reference']],
      [[given.at, at('2026-11-11 10:00'), null]],
      [[given.at, null, 'thank-reference']],
      [[given.at, null, 'thank-reference']],
    ]);
  });

  it('counts every request of the last 30 days, for consent too, and warns before a third', () => {
    const asked = (...days: readonly string[]) => {
      const events = days.map((day, index) => word(`asked${String(index)}`, day, index === 0 ? 'request' : 'heads-up'));
      const [entry] = ledgerOf(workspaceWith({ events }));
      return [entry?.lastAskedAt, entry?.askedOfLate, entry?.caution?.fineAt];
    };
    expect([asked(), asked('2026-10-01'), asked('2026-11-02'), asked('2026-10-20', '2026-11-02')]).toEqual([
      [null, 0, undefined],
      [at('2026-10-01 10:00'), 0, undefined],
      [at('2026-11-02 10:00'), 1, undefined],
      [at('2026-11-02 10:00'), 2, at('2026-11-19 09:00')],
    ]);
  });
});
