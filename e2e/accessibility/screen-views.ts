import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'playwright/test';
import { dataFolder } from '../launch.ts';
import { goTo, openPalette } from '../window.ts';
import { at, type View } from './view.ts';

/** Every other screen, and what opens from anywhere. */
export const screenViews: readonly View[] = [
  { name: 'Today', show: at('/today') },
  {
    name: 'Today with a reason',
    show: async (page) => {
      await at('/today')(page);
      await page.getByRole('button', { name: /^Why/ }).first().click();
      await expect(page.getByRole('region', { name: 'Why this?' })).toBeVisible();
    },
  },
  {
    name: 'the menu of times to snooze to',
    show: async (page) => {
      await at('/today')(page);
      await page
        .getByRole('button', { name: /^Snooze/ })
        .first()
        .click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  { name: 'an empty log', show: at('/log') },
  {
    name: 'a log with chips, problems and details',
    show: async (page) => {
      await at('/log')(page);
      await page.getByRole('textbox', { name: 'The interview in one line' }).fill('Maya Chen yesterday 10am via Brightwater');
      await page.getByRole('button', { name: 'More details' }).click();
      await page.getByRole('button', { name: /^Log it/ }).click();
      await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible();
    },
  },
  { name: 'the insights', show: at('/insights') },
  { name: 'the insights as tables', show: at('/insights?tables') },
  {
    name: 'what narrows the insights',
    show: async (page) => {
      await at('/insights')(page);
      await page.getByRole('button', { name: 'Narrow', exact: true }).click();
      await expect(page.getByRole('combobox', { name: 'Source' })).toBeVisible();
    },
  },
  {
    name: 'the insights with a gap opened',
    show: async (page) => {
      await at('/insights')(page);
      await page.getByRole('rowheader').first().getByRole('button').click();
      await expect(page.getByRole('list', { name: /^Each time/ })).toBeVisible();
    },
  },
  {
    name: 'the ways a picture of the insights is saved',
    show: async (page) => {
      await at('/insights')(page);
      await page.getByRole('button', { name: /^Save/u }).first().click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'the insights of days of one’s own',
    show: async (page) => {
      await at('/insights')(page);
      await page.getByRole('radio', { name: 'Own days' }).click();
      await expect(page.getByLabel('From', { exact: true })).toBeVisible();
    },
  },
  { name: 'the activity report', show: at('/insights/report?out=notes,pay') },
  {
    name: 'the activity report of days of one’s own',
    show: async (page) => {
      await at('/insights/report')(page);
      await page.getByRole('radio', { name: 'Other days' }).click();
      await expect(page.getByLabel('From', { exact: true })).toBeVisible();
    },
  },
  {
    name: 'the sheets an activity report is saved on',
    show: async (page) => {
      await at('/insights/report')(page);
      await page.getByRole('button', { name: 'Save as PDF…' }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'the companies of the activity report',
    show: async (page) => {
      await at('/insights/report?out=')(page);
      await page.getByRole('button', { name: 'Leave companies out…' }).click();
      await expect(page.getByRole('dialog', { name: 'Which companies it names' })).toBeVisible();
    },
  },
  ...['playbook', 'preparation', 'letters', 'stages', 'reminders', 'data', 'keyboard', 'appearance'].map((section) => ({
    name: `the settings, ${section}`,
    show: at(`/settings/${section}`),
  })),
  {
    name: 'the documents',
    show: async (page) => {
      await at('/preparation/documents')(page);
      await expect(page.getByRole('heading', { level: 2, name: 'CV' })).toBeVisible();
    },
  },
  {
    name: 'the places a document may go to',
    show: async (page) => {
      await at('/preparation/documents')(page);
      await page.getByRole('button', { name: 'Hand over CV' }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'the dialog that notes who has a document',
    show: async (page) => {
      await at('/preparation/documents')(page);
      await page.getByRole('button', { name: 'Hand over CV' }).click();
      await page.getByRole('menuitem', { name: 'Somebody in particular, or another day' }).click();
      await expect(page.getByRole('dialog', { name: 'Who has it' })).toBeVisible();
    },
  },
  {
    name: 'the dialog that attaches a file',
    show: async (page) => {
      await at('/preparation/documents')(page);
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Attach a file' }).click();
      // A file that is only held in memory lies nowhere, and could not be attached.
      const file = path.join(dataFolder(), 'diploma.pdf');
      fs.writeFileSync(file, 'a diploma');
      await (await choosing).setFiles(file);
      await expect(page.getByRole('dialog', { name: 'Attach a file' })).toBeVisible();
    },
  },
  {
    name: 'the palette',
    show: async (page) => {
      await at('/today')(page);
      await openPalette(page);
      await page.keyboard.type('o');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'the palette that found nothing',
    show: async (page) => {
      await at('/today')(page);
      await openPalette(page);
      await page.keyboard.type('xyzzy');
      await expect(page.getByText('Nothing matches. Try a company or a name.')).toBeVisible();
    },
  },
  {
    name: 'the key map',
    show: async (page) => {
      await at('/today')(page);
      await page.locator('main').press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    },
  },
  {
    name: 'the inbox',
    show: async (page) => {
      await at('/today')(page);
      await page.getByRole('button', { name: /^Reminders/ }).click();
      await expect(page.getByRole('dialog', { name: 'Reminders', exact: true })).toBeVisible();
    },
  },
  {
    name: 'everything that was told',
    show: async (page) => {
      await at('/inbox')(page);
      await expect(page.getByRole('heading', { level: 1, name: /unread/u })).toBeVisible();
    },
  },
  {
    name: 'the pause until a date',
    show: async (page) => {
      await at('/inbox')(page);
      await page.getByRole('main').getByRole('button', { name: 'Pause' }).click();
      await page.getByRole('menuitem', { name: 'Until a date…' }).click();
      await expect(page.getByRole('dialog', { name: 'Pause reminders until' })).toBeVisible();
    },
  },
  {
    name: 'a place that is not there',
    show: async (page) => {
      await goTo(page, '/nowhere');
      await expect(page.getByText('There is nothing at this place.')).toBeVisible();
    },
  },
];
