import { expect, type Page } from 'playwright/test';
import { ask } from '../window.ts';
import { at, type View } from './view.ts';

const board = async (page: Page): Promise<void> => {
  await ask(page, 'preferences.update', { opportunitiesAs: 'board' });
  await at('/opportunities')(page);
  await expect(page.getByRole('region', { name: /^Interviewing/ })).toBeVisible();
};

/** All opportunities: as a list, as a board, and the dialog that adds one. */
export const opportunitiesViews: readonly View[] = [
  {
    name: 'Opportunities',
    show: async (page) => {
      await ask(page, 'preferences.update', { opportunitiesAs: 'list' });
      await at('/opportunities')(page);
      await expect(page.getByRole('list', { name: 'Opportunities' })).toBeVisible();
    },
  },
  { name: 'Opportunities as a board', show: board },
  {
    name: 'the menu of stages to move to',
    show: async (page) => {
      await board(page);
      await page
        .getByRole('link', { name: /Northgate/ })
        .first()
        .focus();
      await page.keyboard.press('m');
      await expect(page.getByRole('menuitem', { name: 'Offer' })).toBeVisible();
    },
  },
  {
    name: 'the dialog that adds an opportunity',
    show: async (page) => {
      await at('/opportunities?add')(page);
      await page.getByRole('combobox', { name: 'Company' }).fill('Northgate');
      // While names are suggested, nothing else is there for a screen reader.
      await page.keyboard.press('Tab');
      await page.getByRole('textbox', { name: 'Role' }).fill('Data Analyst');
      await page.getByRole('radio', { name: 'Through a recruiter' }).click();
      await expect(page.getByRole('link', { name: 'Open it' })).toBeVisible();
    },
  },
];
