import { expect, type Page } from 'playwright/test';
import { goTo } from '../window.ts';
import { at, type View } from './view.ts';

const opportunity = at('/opportunities/opp_northgate');

/** One opportunity, its menus and its dialogs. */
export const opportunityViews: readonly View[] = [
  { name: 'an opportunity', show: opportunity },
  ...['People', 'Notes'].map((tab) => ({
    name: `an opportunity’s ${tab}`,
    show: async (page: Page) => {
      await opportunity(page);
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
    },
  })),
  {
    name: 'the menu of what happened',
    show: async (page) => {
      await opportunity(page);
      await page.getByRole('button', { name: 'Note what happened' }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'the dialog that asks for a day',
    show: async (page) => {
      await goTo(page, '/opportunities/opp_northgate?happened=they-decide');
      await expect(page.getByRole('dialog', { name: 'They named the day they decide' })).toBeVisible();
    },
  },
  {
    name: 'a step with its list and its reason',
    show: async (page) => {
      await opportunity(page);
      const list = page.getByRole('button', { name: /^Step by step/ }).first();
      if ((await list.getAttribute('aria-expanded')) === 'false') await list.click();
      await page.getByRole('button', { name: /^Why/ }).first().click();
      await expect(page.getByText('Decided by')).toBeVisible();
    },
  },
  {
    name: 'the dialog that edits an opportunity',
    show: async (page) => {
      await opportunity(page);
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Edit details' }).click();
      await expect(page.getByRole('dialog', { name: 'Edit details' })).toBeVisible();
    },
  },
  {
    name: 'the dialog that edits an interview',
    show: async (page) => {
      await opportunity(page);
      await page
        .getByRole('button', { name: /^Edit: / })
        .first()
        .click();
      await expect(page.getByRole('dialog', { name: 'Edit interview' })).toBeVisible();
    },
  },
];
