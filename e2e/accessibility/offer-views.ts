import { expect, type Page } from 'playwright/test';
import type { Workspace } from '../../core/model/workspace.ts';
import { anEvent, anEventId, anOffer, anOpportunity, anOpportunityId, aPerson, aPersonId, someTerms } from '../../core/testing/builders.ts';
import { anItemId } from '../../core/testing/learning-builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../../core/time/instant.ts';
import type { LocalTime, Zone } from '../../core/time/types.ts';
import { dayOf } from '../../core/time/zone.ts';
import { now } from '../window.ts';
import { at, type View } from './view.ts';

const id = anOpportunityId('merrow');
const tokyo = 'Asia/Tokyo' as Zone;

const rosa = aPerson({ id: aPersonId('rosa'), name: 'Rosa Wetherby', roles: ['hiring-manager'], company: 'Merrow Water' });

/** Also an offer of a company in another zone, with everything that terms can hold, and what was said of it with somebody there. */
export const withOffer = (workspace: Workspace): Workspace => {
  const made = anEvent('offer-made', {
    id: anEventId('merrowoffer'),
    opportunityIds: [id],
    at: addMs(now(), -DAY_MS),
    deadline: { on: dayOf(addMs(now(), 5 * DAY_MS), tokyo), time: '12:00' as LocalTime, zone: tokyo },
  });
  // Begun after the contract elsewhere was signed, so that it is still to be decided.
  const merrow = anOpportunity({ id, company: 'Merrow Water', role: 'Performance Analyst', createdAt: made.at });
  const terms = someTerms({
    base: { amount: 44_000, per: 'year' },
    bonus: { kind: 'percent', ofBase: 5, expected: 50 },
    equity: { value: 12_000, vestingYears: 4, cliffMonths: 12, notes: '' },
    benefits: [{ id: anItemId('bicycle'), name: 'A bicycle', yearly: 300 }],
    daysOff: 30,
    taxPercent: 28,
  });
  const said = { opportunityIds: [id], personId: rosa.id, at: addMs(now(), -HOUR_MS) };
  const heard = anEvent('terms-heard', { ...said, id: anEventId('merrowheard'), words: '£44,000' });
  const asked = anEvent('told', { ...said, id: anEventId('merrowasked'), words: '£48,000' });
  const other = anEvent('told', { ...said, id: anEventId('merrowother'), words: '£52,000', at: addMs(now(), -HOUR_MS / 2) });
  const second = anEvent('told', { ...said, id: anEventId('merrowsecond'), words: '£48,000', personId: aPersonId() });
  return {
    ...workspace,
    opportunities: { ...workspace.opportunities, [id]: merrow },
    people: { ...workspace.people, [rosa.id]: rosa },
    events: { ...workspace.events, ...Object.fromEntries([made, heard, asked, other, second].map((event) => [event.id, event])) },
    offers: { ...workspace.offers, [id]: anOffer({ id, terms, negotiatorId: rosa.id }) },
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
  {
    name: 'what was said of terms, corrected',
    show: async (page) => {
      await at(`/offers/${id}/negotiation`)(page);
      await expect(page.getByText('They have £48,000 from you.')).toBeVisible();
      await page
        .getByRole('list', { name: 'What was said of terms' })
        .getByRole('button', { name: /£52,000/u })
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'what can be done about an offer',
    show: async (page) => {
      await terms(page);
      await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'the letter that asks for time',
    show: async (page) => {
      await terms(page);
      await page.getByRole('button', { name: 'Ask for more time' }).click();
      await expect(page.getByRole('textbox', { name: 'Letter' })).toBeVisible();
    },
  },
  { name: 'the present job', show: at('/offers/present') },
  { name: 'an opportunity without an offer', show: at(`/offers/${anOpportunityId('northgate')}`) },
];
