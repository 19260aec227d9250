import { expect, type Page } from 'playwright/test';
import { anInterviewId } from '../../core/testing/builders.ts';
import { goTo } from '../window.ts';
import { at, type View } from './view.ts';

/** The interview of the views that is still to come. */
export const comingId = anInterviewId('coming');

const briefShown = async (page: Page): Promise<void> => {
  await at('/preparation')(page);
  await expect(page.getByRole('heading', { name: 'What they will weigh up' })).toBeVisible();
};

/** The brief for an interview, closed and open, and on paper. */
export const preparationViews: readonly View[] = [
  { name: 'the brief of the next interview', show: briefShown },
  {
    name: 'a brief with everything open',
    show: async (page) => {
      await briefShown(page);
      for (const name of [/^Interest in the role/u, /^Availability and pay/u, /^Priya Nair/u]) {
        const opener = page.getByRole('main').getByRole('button', { name }).first();
        if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
      }
      await page.getByRole('button', { name: 'Add a question' }).click();
      await expect(page.getByRole('textbox', { name: 'Add a question' })).toBeFocused();
    },
  },
  {
    name: 'the sizes of a PDF',
    show: async (page) => {
      await briefShown(page);
      await page.getByRole('button', { name: 'Save as PDF' }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'a brief that is not there',
    show: async (page) => {
      await goTo(page, '/preparation/int_gone0000');
      await expect(page.getByRole('heading', { name: 'This interview is not here any more.' })).toBeVisible();
    },
  },
  ...(['a4', 'phone'] as const).map((size) => ({
    name: `a brief on paper, ${size}`,
    show: async (page: Page) => {
      await goTo(page, `/paper/${comingId}?size=${size}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('table')).toBeVisible();
    },
  })),
];
