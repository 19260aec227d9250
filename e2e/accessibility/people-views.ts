import { expect, type Page } from 'playwright/test';
import { at, type View } from './view.ts';

const tom = at('/people/per_exampletom');

const join = async (page: Page): Promise<void> => {
  await tom(page);
  await page.getByRole('main').getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Join with somebody' }).click();
  await page.getByRole('dialog').getByRole('combobox').selectOption({ label: 'Aisha Bello, Harrow & Finch' });
  await expect(page.getByText('As one person')).toBeVisible();
};

/** Everybody, somebody's page, and what is asked about them. */
export const peopleViews: readonly View[] = [
  { name: 'the people', show: at('/people') },
  { name: 'a person', show: tom },
  {
    name: 'the dialog that adds a person',
    show: async (page) => {
      await at('/people?add')(page);
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the dialog that notes an exchange',
    show: async (page) => {
      await tom(page);
      await page.getByRole('button', { name: 'Note an exchange' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'two people side by side', show: join },
];
