import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Opportunity } from '../model/opportunity.ts';
import { anEvent, anEventId, anInterview, anOpportunity, anOpportunityId, aPersonId, at, aWorkspace, on } from '../testing/builders.ts';
import { everything, scopeOf, type WantedScope } from './scope.ts';

const now = at('2026-11-12 12:00');

/** An opportunity of that short name, applied for on that day. */
const applied = (name: string, day: string, given: Partial<Opportunity> = {}) => ({
  opportunity: anOpportunity({ id: anOpportunityId(name), ...given }),
  event: anEvent('stage-reached', {
    id: anEventId(name),
    opportunityIds: [anOpportunityId(name)],
    stage: 'applied',
    at: at(`${day} 18:00`),
  }),
});

const workspaceOf = (told: readonly ReturnType<typeof applied>[]) =>
  aWorkspace({ opportunities: told.map(({ opportunity }) => opportunity), events: told.map(({ event }) => event) });

const told = [
  applied('alder', '2026-11-02', { role: 'Senior Data Analyst', source: 'LinkedIn' }),
  applied('birch', '2026-08-20', { role: 'BI Developer', source: 'a friend' }),
  applied('cedar', '2026-10-01', {
    role: 'Data Lead',
    source: ' linkedin',
    route: { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' },
  }),
];

const namesIn = (wanted: Partial<WantedScope>): readonly string[] =>
  scopeOf(workspaceOf(told), { ...everything, ...wanted }, now).opportunities.map(({ opportunity }) => opportunity.id.slice(4, 9));

describe('the scope of the insights', () => {
  test.each<[string, Partial<WantedScope>, readonly string[]]>([
    ['is everything, in the order it was begun, unless less is asked for', {}, ['birch', 'cedar', 'alder']],
    ['holds what was begun in the range', { range: { kind: 'last', days: 30 } }, ['alder']],
    ['holds what was begun between two days', { range: { kind: 'own', from: on('2026-08-01'), to: on('2026-10-01') } }, ['birch', 'cedar']],
    ['holds what a recruiter runs', { route: 'recruiter' }, ['cedar']],
    ['holds what comes from one source, however it was written', { source: 'Linkedin' }, ['cedar', 'alder']],
    ['holds roles by the beginnings of their words, in any order', { role: 'anal data' }, ['alder']],
    ['holds what stands at a stage', { stage: 'offer' }, []],
    ['holds what all wishes agree on', { source: 'linkedin', route: 'direct' }, ['alder']],
  ])('%s', (_name, wanted, names) => {
    expect(namesIn(wanted)).toEqual(names);
  });

  test('begins an opportunity with its application, or else with the first that is known of it', () => {
    const id = anOpportunityId('dogwood');
    const opportunity = anOpportunity({ id, createdAt: at('2026-11-01 09:00') });
    const contact = anEvent('contact', { opportunityIds: [id], at: at('2026-10-05 09:00') });
    const interview = anInterview({ opportunityId: id, startAt: at('2026-10-03 09:00'), endAt: at('2026-10-03 10:00') });
    const stage = anEvent('stage-reached', { opportunityIds: [id], stage: 'applied', at: at('2026-10-09 09:00') });
    const begun = (parts: Parameters<typeof aWorkspace>[0]) =>
      scopeOf(aWorkspace({ opportunities: [opportunity], ...parts }), everything, now).opportunities[0]?.begunAt;
    expect([
      begun({}),
      begun({ events: [contact] }),
      begun({ events: [contact], interviews: [interview] }),
      begun({ events: [contact, stage], interviews: [interview] }),
    ]).toEqual([opportunity.createdAt, contact.at, interview.startAt, stage.at]);
  });

  test('finds each by its id, and says out of how many', () => {
    const { byId, outOf, opportunities } = scopeOf(workspaceOf(told), { ...everything, route: 'recruiter' }, now);
    expect([[...byId.keys()], outOf, byId.get(anOpportunityId('cedar')) === opportunities[0]]).toEqual([
      [anOpportunityId('cedar')],
      3,
      true,
    ]);
  });

  test('follows what changed, and nothing that lies ahead', () => {
    const id = anOpportunityId('alder');
    const before = workspaceOf(told);
    const noted = anEvent('stage-reached', { id: anEventId('noted'), opportunityIds: [id], stage: 'offer', at: at('2026-11-10 09:00') });
    const ahead = { ...noted, at: at('2026-11-20 09:00') };
    const stages = [
      before,
      { ...before, events: { ...before.events, noted } },
      { ...before, events: { ...before.events, noted: ahead } },
      before,
    ].map((workspace) => scopeOf(workspace, everything, now).byId.get(id)?.stage);
    expect(stages).toEqual(['applied', 'offer', 'applied', 'applied']);
  });

  test('does not depend on the order in which anything was written down', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) => {
        expect(scopeOf(workspaceOf(shuffled), everything, now).opportunities).toEqual(
          scopeOf(workspaceOf(told), everything, now).opportunities,
        );
      }),
    );
  });

  test('stays the same where something is begun outside of its range', () => {
    const range = { kind: 'own', from: on('2026-08-01'), to: on('2026-11-05') } as const;
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 30 }), (day) => {
        const outside = applied('elder', `2026-11-${String(day).padStart(2, '0')}`);
        const wanted = { ...everything, range };
        expect(scopeOf(workspaceOf([...told, outside]), wanted, now).opportunities).toEqual(
          scopeOf(workspaceOf(told), wanted, now).opportunities,
        );
      }),
    );
  });
});
