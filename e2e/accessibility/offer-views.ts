import { expect, type Page } from 'playwright/test';
import type { Workspace } from '../../core/model/workspace.ts';
import { anEvent, anEventId, anOffer, anOpportunity, anOpportunityId, someTerms } from '../../core/testing/builders.ts';
import { anItemId } from '../../core/testing/learning-builders.ts';
import { addMs, DAY_MS } from '../../core/time/instant.ts';
import type { LocalTime, Zone } from '../../core/time/types.ts';
import { dayOf } from '../../core/time/zone.ts';
import { now } from '../window.ts';
import { at, type View } from './view.ts';

const id = anOpportunityId('merrow');
const tokyo = 'Asia/Tokyo' as Zone;

/** Also an offer of a company in another zone, with everything that terms can hold. */
export const withOffer = (workspace: Workspace): Workspace => {
  const made = anEvent('offer-made', {
    id: anEventId('merrowoffer'),
    opportunityIds: [id],
    at: addMs(now(), -DAY_MS),
    deadline: { on: dayOf(addMs(now(), 5 * DAY_MS), tokyo), time: '12:00' as LocalTime, zone: tokyo },
  });
  const terms = someTerms({
    base: { amount: 44_000, per: 'year' },
    bonus: { kind: 'percent', ofBase: 5, expected: 50 },
    equity: { value: 12_000, vestingYears: 4, cliffMonths: 12, notes: '' },
    benefits: [{ id: anItemId('bicycle'), name: 'A bicycle', yearly: 300 }],
    daysOff: 30,
    taxPercent: 28,
  });
  return {
    ...workspace,
    opportunities: { ...workspace.opportunities, [id]: anOpportunity({ id, company: 'Merrow Water', role: 'Performance Analyst' }) },
    events: { ...workspace.events, [made.id]: made },
    offers: { ...workspace.offers, [id]: anOffer({ id, terms }) },
  };
};

const terms = async (page: Page): Promise<void> => {
  await at(`/offers/${id}`)(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Merrow Water' })).toBeVisible();
};

/** One offer and its terms, and the job one has. */
export const offerViews: readonly View[] = [
  {
    name: 'the negotiation of an offer, with a warning before a line is noted',
    show: async (page) => {
      await at(`/offers/${id}/negotiation`)(page);
      await page.getByRole('button', { name: 'What I earn now' }).click();
      await page.getByLabel('What you said').fill('£43,000');
      await expect(page.getByText(/payslip shows/u)).toBeVisible();
    },
  },
  { name: 'the terms of an offer', show: terms },
  {
    name: 'an amount that cannot be read',
    show: async (page) => {
      await terms(page);
      await page.getByLabel('Base pay').fill('a lot');
      await page.getByLabel('Base pay').blur();
      await expect(page.getByText('No amount in GBP could be read.')).toBeVisible();
    },
  },
  {
    name: 'the deadline of an offer moved',
    show: async (page) => {
      await terms(page);
      await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: /^The deadline moved/u }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the negotiation of an offer',
    show: async (page) => {
      await at(`/offers/${id}/negotiation`)(page);
      await page.getByRole('textbox', { name: 'What you said' }).fill('48k would make it easy');
      await expect(page.getByLabel('You walk away below')).toBeVisible();
    },
  },
  { name: 'the present job', show: at('/offers/present') },
  { name: 'an opportunity without an offer', show: at(`/offers/${anOpportunityId('northgate')}`) },
];
