import { expect, type Page } from 'playwright/test';
import { anInterviewId, anOpportunityId } from '../../core/testing/builders.ts';
import { at, type View } from './view.ts';

const place = `/opportunities/${anOpportunityId('northgate')}/write?kind=thank-you&interview=${anInterviewId('northgate')}`;

const written = async (page: Page): Promise<void> => {
  await at(place)(page);
  await expect(page.getByRole('textbox', { name: 'Letter' })).toBeVisible();
};

/** A letter while it is written, what lies over it, and the templates of one's own. */
export const lettersViews: readonly View[] = [
  { name: 'a letter', show: written },
  {
    name: 'a letter with things to look at',
    show: async (page) => {
      await written(page);
      await page.getByRole('textbox', { name: 'Subject' }).fill('');
      await page.getByRole('textbox', { name: 'Letter' }).fill('Dear Somebody,\n\nPlease reply!! [the topic]\n\nSam');
      await expect(page.getByText('There is no subject yet')).toBeVisible();
      await page
        .getByRole('button', { name: /^Why: /u })
        .first()
        .click();
    },
  },
  {
    name: 'the wordings of a letter',
    show: async (page) => {
      await written(page);
      await page.getByRole('button', { name: 'Wording' }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'when a letter was sent',
    show: async (page) => {
      await written(page);
      await page.getByRole('button', { name: 'Mark as sent' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'the letters of an opportunity', show: at(`/opportunities/${anOpportunityId('northgate')}?letters`) },
  {
    name: 'a template of one’s own',
    show: async (page) => {
      await at('/letters/templates')(page);
      await page.getByRole('button', { name: 'New template', exact: true }).click();
      await page.getByRole('textbox', { name: 'Letter' }).last().fill('Dear {{recipint}},');
    },
  },
];
