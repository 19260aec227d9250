import type { Currency } from '../../core/model/offer.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import {
  aDecision,
  anEvent,
  anEventId,
  anOffer,
  anOpportunity,
  anOpportunityId,
  aWorkspace,
  someTerms,
} from '../../core/testing/builders.ts';
import { addMs, DAY_MS } from '../../core/time/instant.ts';
import { addDays } from '../../core/time/local-day.ts';
import type { LocalTime } from '../../core/time/types.ts';
import { dayOf } from '../../core/time/zone.ts';
import { quietSettings, zone } from '../own-data.ts';
import { now } from '../window.ts';
import { main, type Scene, seen } from './scene.ts';

/** Pictures of data of its own, which the example has no place for. */
export interface OwnScenes {
  readonly workspace: () => Workspace;
  readonly scenes: readonly Scene[];
}

interface Told {
  readonly name: string;
  readonly company: string;
  readonly role: string;
  readonly currency?: string;
  readonly base: number;
  readonly pension: number;
  readonly daysOff: number;
  readonly place: string;
  readonly daysOnSite: number;
}

const five: readonly Told[] = [
  {
    name: 'halden',
    company: 'Halden Freight',
    role: 'Operations Analyst',
    base: 46_500,
    pension: 5,
    daysOff: 25,
    place: 'Leeds',
    daysOnSite: 3,
  },
  {
    name: 'pellow',
    company: 'Pellow Health',
    role: 'Reporting Analyst',
    base: 44_000,
    pension: 9,
    daysOff: 30,
    place: 'Home',
    daysOnSite: 1,
  },
  {
    name: 'rheinwerke',
    company: 'Rheinwerke Logistik',
    role: 'Business Intelligence Analyst',
    currency: 'EUR',
    base: 58_000,
    pension: 4,
    daysOff: 30,
    place: 'Köln',
    daysOnSite: 2,
  },
  {
    name: 'castlemere',
    company: 'Castlemere Homes',
    role: 'Insight Lead',
    base: 49_250,
    pension: 3,
    daysOff: 23,
    place: 'York',
    daysOnSite: 5,
  },
  {
    name: 'oyster',
    company: 'Oyster Bay Data',
    role: 'Analyst',
    currency: 'USD',
    base: 71_000,
    pension: 0,
    daysOff: 18,
    place: '',
    daysOnSite: 0,
  },
];

const workspaceOf = (offers: readonly Told[], then: Partial<Parameters<typeof aWorkspace>[0]> = {}): Workspace => {
  const today = dayOf(now(), zone);
  const madeAt = addMs(now(), -2 * DAY_MS);
  return aWorkspace({
    settings: quietSettings(),
    opportunities: offers.map(({ name, company, role }) =>
      anOpportunity({ id: anOpportunityId(name), company, role, zone, createdAt: addMs(now(), -20 * DAY_MS) }),
    ),
    interviews: [],
    events: offers.map(({ name }, index) =>
      anEvent('offer-made', {
        id: anEventId(name),
        opportunityIds: [anOpportunityId(name)],
        at: madeAt,
        loggedAt: madeAt,
        deadline: { on: addDays(today, index + 3), time: '17:00' as LocalTime, zone },
      }),
    ),
    offers: offers.map(({ name, currency = 'GBP', base, pension, daysOff, place, daysOnSite }) =>
      anOffer({
        id: anOpportunityId(name),
        terms: someTerms({
          currency: currency as Currency,
          base: { amount: base, per: 'year' },
          pensionPercent: pension,
          daysOff,
          place,
          daysOnSite,
        }),
      }),
    ),
    ...then,
  });
};

/** The first two offers, and what became of each a day ago. */
const reached = (...then: readonly (readonly [index: number, stage: 'accepted' | 'signed' | 'withdrawn'])[]): Workspace => {
  const at = addMs(now(), -DAY_MS);
  const both = five.slice(0, 2);
  const stages = then.map(([index, stage]) =>
    anEvent('stage-reached', {
      id: anEventId(`${stage}reached`),
      opportunityIds: [anOpportunityId(both[index]?.name)],
      at,
      loggedAt: at,
      stage,
      customStageId: null,
    }),
  );
  return workspaceOf(both, { events: [...Object.values(workspaceOf(both).events), ...stages] });
};

const offersScene = (name: string, height?: number): Scene => ({
  name,
  ...(height === undefined ? {} : { height }),
  enter: async (studio) => {
    await studio.goTo('/settings/appearance');
    await studio.goTo('/offers');
    await seen(main(studio).getByRole('heading').first());
  },
});

/** The offers as the example does not have them: five in three currencies, one alone, one accepted, one signed, none. */
export const ownOffersScenes: readonly OwnScenes[] = [
  { workspace: () => workspaceOf(five), scenes: [offersScene('offers-five', 1900)] },
  {
    workspace: () =>
      workspaceOf(five.slice(0, 1), {
        decisions: [aDecision({ id: anOpportunityId('halden'), gut: { words: 'I walked out faster than I walked in.', feeling: 'good' } })],
      }),
    scenes: [offersScene('offers-alone')],
  },
  { workspace: () => reached([0, 'accepted'], [1, 'withdrawn']), scenes: [offersScene('offers-accepted')] },
  { workspace: () => reached([0, 'accepted'], [0, 'signed']), scenes: [offersScene('offers-signed')] },
  { workspace: () => workspaceOf([]), scenes: [offersScene('offers-empty')] },
  {
    workspace: () => workspaceOf(five.slice(0, 2)),
    scenes: [
      {
        name: 'insights-few',
        height: 1500,
        enter: async (studio) => {
          await studio.goTo('/settings/appearance');
          await studio.goTo('/insights');
          await seen(main(studio).getByRole('heading').first());
        },
      },
    ],
  },
];
