import { expect, type Locator, type Page } from 'playwright/test';
import { anInterviewId, anOpportunityId } from '../../core/testing/builders.ts';
import { openDebrief, openQuestion } from '../debrief-screen.ts';
import { goTo } from '../window.ts';
import { at, type View } from './view.ts';

const opportunity = at('/opportunities/opp_northgate');

/** The debrief of its interview, with one question open. */
const debrief =
  (name: string, fill: (question: Locator, page: Page) => Promise<void> = () => Promise.resolve()) =>
  async (page: Page): Promise<void> => {
    await openDebrief(page, anOpportunityId('northgate'), anInterviewId('northgate'));
    await fill(await openQuestion(page, name), page);
  };

/** One opportunity, its menus and its dialogs. */
export const opportunityViews: readonly View[] = [
  { name: 'an opportunity', show: opportunity },
  ...['Preparation', 'People', 'Notes'].map((tab) => ({
    name: `an opportunity’s ${tab}`,
    show: async (page: Page) => {
      await opportunity(page);
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
    },
  })),
  { name: 'a debrief at a question that is answered in words', show: debrief('What went really well?') },
  { name: 'a debrief at its three taps', show: debrief('How did it go, in three taps?') },
  { name: 'a debrief at what to keep', show: debrief('What do you keep of it?') },
  { name: 'a debrief at what happens next', show: debrief('What happens next?') },
  { name: 'a debrief at whether it would suit', show: debrief('Would it suit you?') },
  {
    name: 'a debrief at its subjects',
    show: debrief('What did you talk about?', async (question, page) => {
      await page.keyboard.type('Outages');
      await page.keyboard.press('Enter');
      await expect(question.getByRole('button', { name: 'Remove: Outages' })).toBeVisible();
    }),
  },
  {
    name: 'a debrief at the questions, one of them open',
    show: debrief('What did they ask?', async (question, page) => {
      await page.keyboard.type('Why us?');
      await page.keyboard.press('Enter');
      await question.getByRole('button', { name: 'Why us?', exact: true }).first().click();
      await expect(question.getByRole('textbox', { name: 'What you would say now' })).toBeVisible();
    }),
  },
  {
    name: 'a debrief at the account of the day',
    show: async (page) => {
      await openDebrief(page, anOpportunityId('northgate'), anInterviewId('northgate'));
      const offer = page.getByRole('button', { name: 'Write the day down, from its start to its end' });
      const account = page.getByRole('region', { name: 'The day as it was, from its start' });
      await expect(offer.or(account).first()).toBeVisible();
      if ((await offer.count()) > 0) await offer.click();
      else await openQuestion(page, 'The day as it was, from its start');
      await account.getByRole('button', { name: 'Add the next point' }).click();
      await account.getByRole('checkbox', { name: 'Something went wrong here' }).last().check();
      await expect(account.getByRole('textbox', { name: 'How it came about' }).last()).toBeVisible();
    },
  },
  {
    name: 'a debrief at words for the recruiter, with findings',
    show: debrief('What will the recruiter hear from you?', async (question, page) => {
      await question.getByRole('textbox').fill('I was terrible at SQL.');
      await expect(page.getByRole('list', { name: 'Worth another look' })).toBeVisible();
    }),
  },
  {
    name: 'a debrief that was put away',
    show: async (page) => {
      await openDebrief(page, anOpportunityId('harbour'), anInterviewId('harbour'));
      await expect(page.getByRole('button', { name: 'Take it out again' })).toBeVisible();
    },
  },
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
