import { expect, type Page } from 'playwright/test';
import { aPersonId } from '../../core/testing/builders.ts';
import { at, type View } from './view.ts';

const tom = async (page: Page): Promise<void> => {
  await at(`/people/${aPersonId('tom')}`)(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Tom Lindqvist' })).toBeVisible();
};

const more = async (page: Page): Promise<void> => {
  await tom(page);
  await page.getByRole('main').getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
};

const join = async (page: Page): Promise<void> => {
  await more(page);
  await page.getByRole('menuitem', { name: 'Join with somebody' }).click();
  await page.getByRole('dialog').getByRole('combobox').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('As one person')).toBeVisible();
};

/** Everybody, somebody's page, and what is asked about them; two of them look like one. */
export const peopleViews: readonly View[] = [
  {
    name: 'the people, two of them alike',
    show: async (page) => {
      await at('/people')(page);
      await expect(page.getByRole('region', { name: 'People who may be one' })).toBeVisible();
    },
  },
  {
    name: 'the people, nobody found',
    show: async (page) => {
      await at('/people')(page);
      await page.getByRole('searchbox', { name: 'Search people' }).fill('xyzzy');
      await expect(page.getByText('Nobody matches “xyzzy”.')).toBeVisible();
    },
  },
  {
    name: 'the two who are alike, side by side',
    show: async (page) => {
      await at('/people')(page);
      await page.getByRole('button', { name: /^Compare/u }).click();
      await expect(page.getByRole('dialog', { name: 'One person or two?' })).toBeVisible();
    },
  },
  { name: 'a person', show: tom },
  {
    name: 'a person with another number and address',
    show: async (page) => {
      await tom(page);
      await page.getByRole('button', { name: 'Add a phone' }).click();
      await page.keyboard.type('+44 20 7946 0999');
      await page.getByRole('button', { name: 'Add a mail address' }).click();
      // In other colours it is there already.
      await expect(page.getByRole('button', { name: 'Call +44 20 7946 0999' }).first()).toBeVisible();
    },
  },
  { name: 'the menu of a person', show: more },
  {
    name: 'a person who is not there',
    show: async (page) => {
      await at(`/people/${aPersonId('nobody')}`)(page);
      await expect(page.getByText('This person is no longer here.')).toBeVisible();
    },
  },
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
