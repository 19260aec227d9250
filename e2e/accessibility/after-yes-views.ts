import { expect } from 'playwright/test';
import type { Workspace } from '../../core/model/workspace.ts';
import { anEvent, anEventId, anOffer, anOpportunity, anOpportunityId, someTerms } from '../../core/testing/builders.ts';
import { addMs, DAY_MS } from '../../core/time/instant.ts';
import { addDays } from '../../core/time/local-day.ts';
import { dayOf } from '../../core/time/zone.ts';
import { zone } from '../own-data.ts';
import { now } from '../window.ts';
import { at, type View } from './view.ts';

const NAMES = { brindle: 'Brindle Rail', tamar: 'Tamar Optics', oldcastle: 'Oldcastle Mills' } as const;

const reached = (name: keyof typeof NAMES, stage: 'accepted' | 'signed' | 'withdrawn', daysAgo: number) =>
  anEvent('stage-reached', {
    id: anEventId(`${name}${stage}`),
    opportunityIds: [anOpportunityId(name)],
    at: addMs(now(), -daysAgo * DAY_MS),
    stage,
  });
const made = (name: keyof typeof NAMES) =>
  anEvent('offer-made', {
    id: anEventId(`${name}offer`),
    opportunityIds: [anOpportunityId(name)],
    at: addMs(now(), -4 * DAY_MS),
    deadline: null,
  });

/** Also an offer that was said yes to, one that is signed, and one that was declined. */
export const withYes = (workspace: Workspace): Workspace => {
  const names = ['brindle', 'tamar', 'oldcastle'] as const;
  const events = [
    ...names.map(made),
    reached('brindle', 'accepted', 1),
    reached('tamar', 'accepted', 3),
    reached('tamar', 'signed', 2),
    reached('oldcastle', 'withdrawn', 1),
  ];
  const terms = someTerms({ base: { amount: 45_000, per: 'year' }, startOn: addDays(dayOf(now(), zone), 60) });
  const opportunities = names.map((name) => anOpportunity({ id: anOpportunityId(name), company: NAMES[name], role: 'Analyst', zone }));
  const offers = names.map((name) => anOffer({ id: anOpportunityId(name), terms }));
  return {
    ...workspace,
    opportunities: { ...workspace.opportunities, ...Object.fromEntries(opportunities.map((each) => [each.id, each])) },
    events: { ...workspace.events, ...Object.fromEntries(events.map((each) => [each.id, each])) },
    offers: { ...workspace.offers, ...Object.fromEntries(offers.map((each) => [each.id, each])) },
  };
};

const band =
  (name: keyof typeof NAMES): View['show'] =>
  async (page) => {
    await at(`/opportunities/${anOpportunityId(name)}`)(page);
    await expect(page.getByRole('region', { name: 'From the yes to the first day' })).toBeVisible();
  };

/** From the yes to the first day. */
export const afterYesViews: readonly View[] = [
  { name: 'an opportunity that was said yes to', show: band('brindle') },
  { name: 'an opportunity that is signed', show: band('tamar') },
  {
    name: 'the decision about an offer that was accepted',
    show: async (page) => {
      await at(`/offers/${anOpportunityId('brindle')}/decision`)(page);
      await expect(page.getByRole('heading', { name: 'You chose Brindle Rail. Well done.' })).toBeVisible();
    },
  },
  {
    name: 'the decision about an offer that was declined',
    show: async (page) => {
      await at(`/offers/${anOpportunityId('oldcastle')}/decision`)(page);
      await expect(page.getByRole('heading', { name: 'You declined the offer from Oldcastle Mills.' })).toBeVisible();
    },
  },
  {
    name: 'the letter of notice',
    show: async (page) => {
      await at(`/opportunities/${anOpportunityId('tamar')}/write?kind=resignation`)(page);
      await page.getByRole('textbox', { name: 'Letter' }).fill('Dear Ms Marlow,\n\nI leave for Tamar Optics.\n\nSam');
      await expect(page.getByText(/Tamar Optics/u).last()).toBeVisible();
    },
  },
];
