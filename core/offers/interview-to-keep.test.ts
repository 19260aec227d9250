import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stage } from '../model/event.ts';
import type { Workspace } from '../model/workspace.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  at,
  aWorkspace,
  newYork,
  on,
  someSettings,
} from '../testing/builders.ts';
import { seasons } from '../testing/random-workspace.ts';
import { HOUR_MS, addMs } from '../time/instant.ts';
import { dayOf } from '../time/zone.ts';
import { interviewToKeep } from './interview-to-keep.ts';
import { standingOffers } from './standing-offers.ts';

const now = at('2026-11-12 12:00');
const [halden, fielding, lorne] = [anOpportunityId('halden'), anOpportunityId('fielding'), anOpportunityId('lorne')];
const opportunities = [
  anOpportunity({ id: halden, company: 'Halden Freight' }),
  anOpportunity({ id: fielding, company: 'Fielding & Rowe' }),
  anOpportunity({ id: lorne, company: 'Lorne' }),
];
const offered = anEvent('offer-made', { id: anEventId('offered'), opportunityIds: [halden], at: at('2026-11-10 09:00') });
const ahead = (id: typeof halden, when: string, name: string = id) =>
  anInterview({ id: anInterviewId(name), opportunityId: id, startAt: at(when), endAt: addMs(at(when), HOUR_MS) });
const reached = (id: typeof halden, stage: Stage, when = '2026-11-11 09:00') =>
  anEvent('stage-reached', { id: anEventId(`${id} ${stage}`), opportunityIds: [id], stage, at: at(when) });

type Parts = Parameters<typeof aWorkspace>[0];
const kept = ({ events = [], ...parts }: NonNullable<Parts> = {}) => {
  const found = interviewToKeep(
    aWorkspace({ opportunities, interviews: [ahead(fielding, '2026-11-17 09:30')], events: [offered, ...events], ...parts }),
    now,
  );
  return found === null ? null : [found.opportunity.company, found.on, found.others];
};

test('the nearest interview ahead is kept while an offer is on the table, and the others are counted', () => {
  const interviews = [
    ahead(lorne, '2026-11-18 09:30'),
    ahead(fielding, '2026-11-17 09:30'),
    ahead(lorne, '2026-11-20 09:30', 'again'),
    ahead(lorne, '2026-11-12 11:30', 'begun'),
  ];
  expect([kept(), kept({ interviews }), interviewToKeep(aWorkspace({ opportunities, interviews, events: [] }), now)]).toEqual([
    ['Fielding & Rowe', on('2026-11-17'), 0],
    ['Fielding & Rowe', on('2026-11-17'), 2],
    null,
  ]);
});

test('its day is the person’s own', () => {
  const interviews = [ahead(fielding, '2026-11-17 02:30')];
  expect([kept({ interviews }), kept({ interviews, settings: someSettings({ zone: newYork }) })]).toEqual([
    ['Fielding & Rowe', on('2026-11-17'), 0],
    ['Fielding & Rowe', on('2026-11-16'), 0],
  ]);
});

test('a talk with a company that made an offer, one that was called off, and one of a process that ended are none of them', () => {
  const cancelled = anEvent('interview-cancelled', {
    id: anEventId('off'),
    opportunityIds: [fielding],
    interviewId: anInterviewId(fielding),
    at: at('2026-11-11 09:00'),
  });
  expect([
    kept({ interviews: [ahead(halden, '2026-11-13 09:30')] }),
    kept({ events: [cancelled] }),
    ...(['withdrawn', 'rejected', 'accepted', 'silent'] as const).map((stage) => kept({ events: [reached(fielding, stage)] })),
    kept({ events: [reached(fielding, 'withdrawn', '2026-11-13 09:00')] }),
  ]).toEqual([null, null, null, null, null, null, ['Fielding & Rowe', on('2026-11-17'), 0]]);
});

test('nothing is to be kept once a contract was signed since, though a yes alone is no reason to call anything off', () => {
  expect([
    kept({ events: [reached(lorne, 'accepted')] }),
    kept({ events: [reached(lorne, 'signed')] }),
    kept({ events: [reached(lorne, 'signed', '2025-11-11 09:00')] }),
  ]).toEqual([['Fielding & Rowe', on('2026-11-17'), 0], null, ['Fielding & Rowe', on('2026-11-17'), 0]]);
});

test('however many interviews lie ahead, what became of the others is gone through no more often', () => {
  const looksFor = (companies: readonly (typeof halden)[]): number => {
    let looks = 0;
    const contract = new Proxy(reached(lorne, 'signed', '2025-11-11 09:00'), {
      get: (event, field) => {
        if (field === 'stage') looks += 1;
        return Reflect.get(event, field) as unknown;
      },
    });
    const many = [...opportunities, ...companies.map((id) => anOpportunity({ id }))];
    const interviews = companies.map((id) => ahead(id, '2026-11-17 09:30'));
    expect(kept({ opportunities: many, interviews, events: [contract] })?.[2]).toBe(companies.length - 1);
    return looks;
  };
  const companies = ['one', 'two', 'three', 'four', 'five'].map(anOpportunityId);
  expect(looksFor(companies)).toBe(looksFor(companies.slice(0, 1)));
});

test('whatever the histories, it lies ahead, elsewhere than the offers, and is gone with the first signature', () => {
  for (const { someWorkspace, someInstant } of seasons)
    fc.assert(
      fc.property(someWorkspace, someInstant, (workspace, instant) => {
        const found = interviewToKeep(workspace, instant);
        if (found === null) return;
        const { opportunity } = found;
        const offers = standingOffers(workspace, instant).map((each) => each.opportunity.id);
        const contract = anEvent('stage-reached', {
          id: anEventId('signed'),
          opportunityIds: offers.slice(0, 1),
          stage: 'signed',
          at: instant,
          loggedAt: addMs(instant, HOUR_MS),
        });
        const signed: Workspace = { ...workspace, events: { ...workspace.events, [contract.id]: contract } };
        // What was begun after a signature is a new search.
        const isNewSearch = offers.some((id) => (workspace.opportunities[id]?.createdAt ?? instant) > instant);
        expect(found.on >= dayOf(instant, workspace.settings.zone)).toBe(true);
        expect(offers).not.toContain(opportunity.id);
        expect(isNewSearch ? null : interviewToKeep(signed, instant)).toBeNull();
      }),
      { numRuns: 60 },
    );
});
