import { expect, type Page } from 'playwright/test';
import type { Workspace } from '../../core/model/workspace.ts';
import { anEventId, anInterviewId, anOpportunityId, aPersonId } from '../../core/testing/builders.ts';
import { aLetter, aLetterId } from '../../core/testing/letter-builders.ts';
import { now } from '../window.ts';
import { at, type View } from './view.ts';

const place = `/opportunities/${anOpportunityId('northgate')}/write?kind=thank-you&interview=${anInterviewId('northgate')}`;

/** Also two letters about the interview at Harbour: one that was sent, and one that may have been. */
export const withLetters = (workspace: Workspace): Workspace => {
  const about = { opportunityId: anOpportunityId('harbour'), interviewId: anInterviewId('harbour') };
  const letters = [
    aLetter({ ...about, id: aLetterId('sent'), sent: { at: now(), medium: 'mail', eventId: anEventId('sent') } }),
    aLetter({ ...about, id: aLetterId('taken'), kind: 'reply', taken: { at: now(), way: 'copied' } }),
  ];
  return { ...workspace, letters: Object.fromEntries(letters.map((letter) => [letter.id, letter])) };
};

const written = async (page: Page): Promise<void> => {
  await at(place)(page);
  await expect(page.getByRole('textbox', { name: 'Letter' })).toBeVisible();
};

/** With what somebody would not send in it. */
const withMistakes = async (page: Page): Promise<void> => {
  await written(page);
  await page.getByRole('textbox', { name: 'Subject' }).fill('');
  await page.getByRole('textbox', { name: 'Letter' }).fill('Dear Somebody,\n\nPlease reply!! [the topic]\n\nSam');
  await expect(page.getByText('There is no subject yet').first()).toBeVisible();
};

/** With a menu of it open. */
const withMenu =
  (button: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await written(page);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
  };

/** With something of it chosen that opens a dialog. */
const withDialog =
  (button: string, item: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await withMenu(button)(page);
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  };

/** A letter while it is written, what lies over it, and the templates of one's own. */
export const lettersViews: readonly View[] = [
  { name: 'a letter', show: written },
  {
    name: 'a letter with things to look at',
    show: async (page) => {
      await withMistakes(page);
      await page
        .getByRole('button', { name: /^Why: /u })
        .first()
        .click();
    },
  },
  { name: 'the wordings of a letter', show: withMenu('Wording') },
  { name: 'the tones of a letter', show: withMenu(/^Tone/u) },
  { name: 'whom a letter may go to', show: withMenu(/^To /u) },
  { name: 'what may go with a letter', show: withMenu('Attach') },
  { name: 'the ways a letter leaves', show: withMenu('Print or save') },
  { name: 'more for a letter', show: withMenu('More for this letter') },
  { name: 'the versions of a letter', show: withDialog('More for this letter', /^Versions/u) },
  { name: 'the dialog that keeps a letter as a template', show: withDialog('Wording', 'Save this letter as a template') },
  {
    name: 'a letter that would go past the recruiter',
    show: async (page) => {
      await at(
        `/opportunities/${anOpportunityId('wexford')}/write?kind=thank-you&interview=${anInterviewId('wexford')}&person=${aPersonId()}`,
      )(page);
      await expect(page.getByText('A recruiter runs this process').first()).toBeVisible();
    },
  },
  {
    name: 'when a letter with something wrong was sent',
    show: async (page) => {
      await withMistakes(page);
      await page.getByRole('button', { name: 'Mark as sent' }).click();
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Send anyway' })).toBeVisible();
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
  {
    name: 'a letter that was sent',
    show: async (page) => {
      await at(`/opportunities/${anOpportunityId('harbour')}/letters/${aLetterId('sent')}`)(page);
      await expect(page.getByRole('button', { name: 'Not sent after all' })).toBeVisible();
    },
  },
  {
    name: 'a letter that was taken out of the window',
    show: async (page) => {
      await at(`/opportunities/${anOpportunityId('harbour')}/letters/${aLetterId('taken')}`)(page);
      await expect(page.getByRole('status').filter({ hasText: 'Did you send it?' })).toBeVisible();
    },
  },
  {
    name: 'a letter that is not there',
    show: async (page) => {
      await at(`/letters/${aLetterId('gone')}`)(page);
      await expect(page.getByText('This letter is not here any more.')).toBeVisible();
    },
  },
  {
    name: 'the letters that may be begun',
    show: async (page) => {
      await at(`/opportunities/${anOpportunityId('northgate')}?letters`)(page);
      await page.getByRole('button', { name: 'Begin one' }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
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
