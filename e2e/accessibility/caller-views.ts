import { expect, type Page } from 'playwright/test';
import { goTo } from '../window.ts';
import type { View } from './view.ts';

const typed =
  (text: string) =>
  async (page: Page): Promise<void> => {
    await goTo(page, '/quick/caller');
    await page.getByRole('combobox').first().fill(text);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };

/** The caller card, as its little window shows it. */
export const callerViews: readonly View[] = [
  { name: 'the caller card with several it may be', show: typed('northgate') },
  { name: 'the caller card of nobody known', show: typed('0161 496 0000') },
  {
    name: 'the caller card before anything is typed',
    show: async (page) => {
      await goTo(page, '/quick/caller');
      await page.getByRole('combobox').first().fill('');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is calling?');
    },
  },
  {
    name: 'a line about a call of nobody known',
    show: async (page) => {
      await typed('0161 496 0000')(page);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox', { name: 'What came up in the call' })).toBeVisible();
    },
  },
  {
    name: 'the caller card asking whose number it is',
    show: async (page) => {
      await typed('0161 496 0000')(page);
      await page.getByRole('button', { name: 'It is the number of somebody here' }).click();
      await page.getByRole('combobox').nth(1).fill('priya');
      await expect(page.getByRole('button', { name: /^Add it to/u })).toBeVisible();
    },
  },
  {
    name: 'the caller card with a line about the call',
    show: async (page) => {
      await typed('northgate')(page);
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'What came up in the call' }).fill('they want references by Friday');
      await expect(page.getByRole('heading', { name: 'Understood' })).toBeVisible();
    },
  },
];
