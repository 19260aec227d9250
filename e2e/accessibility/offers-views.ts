import { expect } from 'playwright/test';
import type { Currency } from '../../core/model/offer.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { anEvent, anEventId, anOffer, anOpportunity, anOpportunityId, someTerms } from '../../core/testing/builders.ts';
import { addMs, DAY_MS } from '../../core/time/instant.ts';
import { now } from '../window.ts';
import { at, type View } from './view.ts';

const id = anOpportunityId('quayside');

/** Also a second offer in another currency, the job one has, and weights that tell the two apart. */
export const withSecondOffer = (workspace: Workspace): Workspace => {
  const { settings } = workspace;
  const made = anEvent('offer-made', {
    id: anEventId('quaysideoffer'),
    opportunityIds: [id],
    at: addMs(now(), -DAY_MS),
    deadline: null,
  });
  const terms = someTerms({
    currency: 'EUR' as Currency,
    base: { amount: 52_000, per: 'year' },
    daysOff: 25,
    place: 'Dublin',
    daysOnSite: 2,
  });
  return {
    ...workspace,
    settings: {
      ...settings,
      comparison: {
        ...settings.comparison,
        weights: { ...settings.comparison.weights, 'time-off': 6 },
        presentJob: { company: 'Marlow & Co', role: 'Analyst', terms: someTerms({ base: { amount: 39_200, per: 'year' }, daysOff: 25 }) },
      },
    },
    opportunities: { ...workspace.opportunities, [id]: anOpportunity({ id, company: 'Quayside', role: 'Analyst', createdAt: made.at }) },
    events: { ...workspace.events, [made.id]: made },
    offers: { ...workspace.offers, [id]: anOffer({ id, terms }) },
  };
};

/** The offers side by side, with their weights and a rate that is missing; what a year is made of. */
export const offersViews: readonly View[] = [
  {
    name: 'the offers side by side',
    show: async (page) => {
      await at('/offers?all')(page);
      await expect(page.getByRole('slider', { name: 'Weight of Time off' })).toBeVisible();
      await expect(page.getByLabel('1 EUR in GBP')).toBeVisible();
    },
  },
  {
    name: 'what a year is made of',
    show: async (page) => {
      await at('/offers')(page);
      await page
        .getByRole('button', { name: /what it is made of$/u })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'only what differs between the offers',
    show: async (page) => {
      await at('/offers?only=differences')(page);
      await expect(page.getByRole('switch', { name: 'Only what differs', checked: true })).toBeVisible();
    },
  },
];
