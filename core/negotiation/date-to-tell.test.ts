import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stage } from '../model/event.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { offerStanding } from '../offers/offer-state.ts';
import { caseOf } from '../playbook/case.ts';
import { planWorkspace } from '../playbook/plan.ts';
import { isClosed, stageOf } from '../playbook/stage.ts';
import type { WorkspaceParts } from '../testing/builders.ts';
import {
  aDecision,
  aMark,
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
  on,
  someSettings,
} from '../testing/builders.ts';
import { aLetter } from '../testing/letter-builders.ts';
import { datesToTell } from './date-to-tell.ts';

const now = at('2026-11-12 12:00');
const [halden, pellow, lorne] = [anOpportunityId('halden'), anOpportunityId('pellow'), anOpportunityId('lorne')];
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Russell', roles: ['recruiter'] });
const byTom = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;
const offered = (id: typeof halden, until: string | null, when = '2026-11-10 09:00') =>
  anEvent('offer-made', {
    id: anEventId(`${id} offered`),
    opportunityIds: [id],
    at: at(when),
    deadline: until === null ? null : { on: on(until), time: null, zone: london },
  });
const [haldens, pellows] = [offered(halden, '2026-11-16'), offered(pellow, '2026-11-20')];

/** Halden's offer ends on the 16th, Pellow's on the 20th, and Lorne decides on the 18th. */
const whom = (
  { events = [haldens, pellows], ...parts }: WorkspaceParts = {},
  routes: Readonly<Record<string, Opportunity['route']>> = {},
  lorneDecides = true,
  pellowsName = 'Pellow Health',
) => {
  const workspace = aWorkspace({
    opportunities: [
      anOpportunity({ id: halden, company: 'Halden Freight', route: routes['halden'] ?? { kind: 'direct' } }),
      anOpportunity({ id: pellow, company: pellowsName, route: routes['pellow'] ?? { kind: 'direct' } }),
      anOpportunity({ id: lorne, company: 'Lorne', route: routes['lorne'] ?? { kind: 'direct' } }),
    ],
    people: [tom],
    interviews: [halden, pellow, lorne].map((id) =>
      anInterview({
        id: anInterviewId(id),
        opportunityId: id,
        startAt: at('2026-11-05 10:00'),
        endAt: at('2026-11-05 11:00'),
        loggedAt: at('2026-11-05 11:00'),
        interviewerIds: [],
      }),
    ),
    ...parts,
    events: [
      ...(lorneDecides
        ? [
            anEvent('decision-date-stated', {
              id: anEventId('decides'),
              opportunityIds: [lorne],
              at: at('2026-11-05 11:00'),
              on: on('2026-11-18'),
              zone: london,
            }),
          ]
        : []),
      ...events,
    ],
  });
  return datesToTell(workspace, planWorkspace(workspace, now), halden, now).map(({ opportunity, recruiter, step }) => [
    opportunity.company,
    recruiter?.name ?? null,
    step?.ruleId ?? null,
  ]);
};
const LORNE = ['Lorne', null, 'tell-of-offer'];
const PELLOW = ['Pellow Health', null, null];

test('those who decide later hear of it by the step of the playbook, those whose own offer stands longer by a letter', () => {
  expect([whom(), whom({ events: [haldens, offered(pellow, null)] }), whom({ events: [haldens] }), whom({}, {}, false)]).toEqual([
    [LORNE, PELLOW],
    [LORNE, PELLOW],
    [LORNE],
    [PELLOW],
  ]);
});

test('the recruiter hears it where one runs the process, but not where the same brought both offers', () => {
  expect([whom({}, { lorne: byTom, pellow: byTom }), whom({}, { halden: byTom, pellow: byTom })]).toEqual([
    [
      ['Lorne', 'Tom Russell', 'tell-of-offer'],
      ['Pellow Health', 'Tom Russell', null],
    ],
    [LORNE],
  ]);
});

test('a company that made both offers itself knows both dates', () => {
  expect(whom({}, {}, true, 'halden freight')).toEqual([LORNE]);
});

test('there is nothing to tell without a date that still runs, nor of one that comes after theirs', () => {
  expect([
    whom({ events: [offered(halden, null), pellows] }),
    whom({ events: [offered(halden, '2026-11-11'), pellows] }),
    whom({ events: [haldens, offered(pellow, '2026-11-16')] }),
    whom({ events: [pellows] }),
  ]).toEqual([[], [], [LORNE], []]);
});

test('who was told is told no more: by a note, a letter, or the step', () => {
  const told = (words: string, when = '2026-11-11 10:00', id = pellow) =>
    anEvent('told', { id: anEventId('told'), opportunityIds: [id], at: at(when), topic: 'offers', words });
  const wrote = anEvent('contact', {
    id: anEventId('wrote'),
    opportunityIds: [pellow],
    at: at('2026-11-11 10:00'),
    direction: 'out',
    about: 'answer',
  });
  const letter = (variant: string) =>
    aLetter({
      kind: 'reply',
      opportunityId: pellow,
      begunFrom: { kind: 'built-in', variant, tone: 'plain' },
      sent: { eventId: wrote.id, at: wrote.at, medium: 'mail' },
    });
  const both = [haldens, pellows];
  const done = aMark(`tell-of-offer:${lorne}:${haldens.id}`, { kind: 'done', at: at('2026-11-11 10:00') }, lorne);
  expect([
    whom({ events: [...both, told('Another offer, until Monday')] }),
    whom({ events: [...both, told('Halden Freight offered me £46,500', '2026-11-11 10:00', lorne)] }),
    whom({ events: [...both, wrote], letters: [letter('other-offer')] }),
    whom({ marks: [done] }),
    whom({ events: [...both, told('I have no other offer')] }),
    whom({ events: [...both, told('Lorne offered me £50,000')] }),
    whom({ events: [...both, told('Another offer, until Friday', '2026-11-09 10:00')] }),
    whom({ events: [...both, wrote], letters: [letter('offer')] }),
  ]).toEqual([[LORNE], [PELLOW], [LORNE], [PELLOW], [LORNE, PELLOW], [LORNE, PELLOW], [LORNE, PELLOW], [LORNE, PELLOW]]);
});

test('nobody is told who is out of it: turned down, ended, signed elsewhere, or where the person wants no such step', () => {
  const reached = (id: typeof halden, stage: Stage) =>
    anEvent('stage-reached', { id: anEventId('reached'), opportunityIds: [id], stage, at: at('2026-11-11 09:00') });
  const declined = aDecision({ id: pellow, decided: { at: at('2026-11-11 20:00'), answer: 'decline', why: '' } });
  const both = [haldens, pellows];
  expect([
    whom({ decisions: [declined] }),
    whom({ events: [...both, reached(pellow, 'withdrawn')] }),
    whom({ events: [...both, reached(pellow, 'accepted')] }),
    whom({ events: [...both, reached(pellow, 'signed')] }),
    whom({ settings: someSettings({ rulesOff: ['tell-of-offer'] }) }),
  ]).toEqual([[LORNE], [LORNE], [LORNE], [], []]);
});

const companies = [halden, pellow, lorne];
const someDay = fc.integer({ min: 10, max: 30 }).map((day) => `2026-11-${String(day)}`);

/** What became of one company: rounds held, an offer, the day they decide, and how it ended since. */
const someCourse = fc.record({
  round: fc.integer({ min: 0, max: 3 }),
  until: fc.option(fc.option(someDay, { nil: 'open' }), { nil: null }),
  decides: fc.option(someDay, { nil: null }),
  end: fc.option(fc.constantFrom<Stage>('paused', 'accepted', 'rejected', 'withdrawn', 'silent'), { nil: null, freq: 3 }),
});

const someWorkspace = fc.tuple(someCourse, someCourse, someCourse).map((courses) =>
  aWorkspace({
    opportunities: companies.map((id) => anOpportunity({ id, company: id })),
    interviews: courses.flatMap(({ round }, index) => {
      const id = companies[index] ?? halden;
      const [startAt, endAt] = [at('2026-11-05 10:00'), at('2026-11-05 11:00')];
      return round === 0 ? [] : [anInterview({ id: anInterviewId(id), opportunityId: id, round, startAt, endAt, loggedAt: endAt })];
    }),
    events: courses.flatMap(({ until, decides, end }, index) => {
      const id = companies[index] ?? halden;
      const own = (name: string, when: string) => ({ id: anEventId(`${id} ${name}`), opportunityIds: [id], at: at(when) });
      return [
        ...(until === null ? [] : [offered(id, until === 'open' ? null : until)]),
        ...(decides === null
          ? []
          : [anEvent('decision-date-stated', { ...own('decides', '2026-11-05 11:00'), on: on(decides), zone: london })]),
        ...(end === null ? [] : [anEvent('stage-reached', { ...own('end', '2026-11-11 09:00'), stage: end })]),
      ];
    }),
  }),
);

test('whatever the histories, those who may be told run still, were made no earlier date, and once told are gone', () => {
  let found = 0;
  fc.assert(
    fc.property(someWorkspace, fc.constantFrom(...companies), (workspace, own) => {
      const toTell = datesToTell(workspace, planWorkspace(workspace, now), own, now);
      const ids = toTell.map(({ opportunity }) => opportunity.id);
      const pastOf = (id: typeof own) => (caseOf(workspace, id)?.events ?? []).filter((event) => event.at <= now);
      const deadlineOf = (id: typeof own) => offerStanding(pastOf(id), now).offer?.deadlineAt ?? null;
      const told = ids.map((id) =>
        anEvent('told', { id: anEventId(`${id} told`), opportunityIds: [id], at: now, topic: 'offers', words: 'Another offer' }),
      );
      const afterwards = { ...workspace, events: { ...workspace.events, ...Object.fromEntries(told.map((event) => [event.id, event])) } };
      found += ids.length;

      expect(new Set([own, ...ids]).size).toBe(ids.length + 1);
      expect(ids.filter((id) => isClosed(stageOf(pastOf(id))))).toEqual([]);
      expect(toTell.every(({ step, opportunity: { id } }) => step !== null || (deadlineOf(id) ?? '9') > (deadlineOf(own) ?? '9'))).toBe(
        true,
      );
      expect(datesToTell(afterwards, planWorkspace(afterwards, now), own, now)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(0);
});
