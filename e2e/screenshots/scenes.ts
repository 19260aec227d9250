import { expect, type Locator } from 'playwright/test';
import type { Studio } from './studio.ts';

/** One picture: how to get there, and how to know that one is. */
export interface Scene {
  readonly name: string;
  readonly enter: (studio: Studio) => Promise<void>;
  /** What has to be undone before the next scene. */
  readonly leave?: (studio: Studio) => Promise<void>;
}

const LINE = 'Priya Nair at Northgate Energy today 11am, second round for Data Analyst via Brightwater, decision next Friday';

const heading = ({ page }: Studio, name: string | RegExp): Locator => page.getByRole('main').getByRole('heading', { level: 1, name });
const seen = (locator: Locator): Promise<void> => expect(locator.first()).toBeVisible();

const escape = async ({ page }: Studio): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const opportunity = (name: string, company: string, whyOpen = false): Scene => ({
  name,
  enter: async (studio) => {
    await studio.goTo('/opportunities');
    await studio.page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(company, 'u') })
      .first()
      .click();
    await seen(studio.page.getByRole('tab', { name: 'Playbook', selected: true }));
    await seen(studio.page.getByRole('main').getByText(new RegExp(company, 'u')));
    if (!whyOpen) return;
    await studio.page.getByRole('main').getByRole('button', { name: /why/iu }).first().click();
    await studio.page.getByText('Why this?').locator('..').scrollIntoViewIfNeeded();
  },
});

const settings = (section: string): Scene => ({
  name: `settings-${section}`,
  enter: async (studio) => {
    await studio.goTo(`/settings/${section}`);
    await seen(studio.page.locator(`a[aria-current="page"][href$="/settings/${section}"]`));
  },
});

/** Everything there is to see of the example workspace. */
export const exampleScenes: readonly Scene[] = [
  {
    name: 'today',
    enter: async (studio) => {
      await studio.goTo('/today');
      await seen(heading(studio, /thing/u));
    },
  },
  {
    name: 'inbox',
    enter: async ({ page }) => {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /remind/iu })
        .click();
      await seen(page.getByRole('dialog'));
    },
    leave: escape,
  },
  {
    name: 'palette',
    enter: async ({ page }) => {
      await page.keyboard.press('Control+K');
      await page.getByRole('dialog').getByRole('combobox').fill('no');
      await seen(page.getByRole('option'));
    },
    leave: escape,
  },
  {
    name: 'keys',
    enter: async ({ page }) => {
      await page.keyboard.press('?');
      await seen(page.getByRole('dialog'));
    },
    leave: escape,
  },
  {
    name: 'opportunities',
    enter: async (studio) => {
      await studio.goTo('/opportunities');
      await seen(studio.page.getByRole('main').getByRole('link', { name: /Northgate/u }));
    },
  },
  {
    name: 'opportunities-board',
    enter: async (studio) => {
      await studio.call('preferences.update', { opportunitiesAs: 'board' });
      await studio.goTo('/opportunities');
      await seen(studio.page.getByRole('region', { name: /^Interviewing/u }));
    },
    leave: async (studio) => {
      await studio.call('preferences.update', { opportunitiesAs: 'list' });
    },
  },
  opportunity('opportunity', 'Northgate', true),
  opportunity('opportunity-offer', 'Lumen'),
  opportunity('opportunity-closed', 'Oakhurst'),
  {
    name: 'log',
    enter: async (studio) => {
      await studio.goTo('/log');
      await studio.page.getByRole('main').getByRole('textbox').first().fill(LINE);
      await seen(studio.page.getByRole('button', { name: /Northgate Energy/u }));
    },
    leave: async ({ page }) => {
      await page.getByRole('main').getByRole('textbox').first().fill('');
    },
  },
  settings('playbook'),
  settings('stages'),
  settings('reminders'),
  settings('data'),
  settings('keyboard'),
  settings('appearance'),
];

/** Before anything is logged. */
export const firstRun: Scene = {
  name: 'first-run',
  enter: async (studio) => {
    await studio.goTo('/today');
    await seen(heading(studio, /./u));
  },
};
