import { answersScenes } from './answers-scenes.ts';
import { callSheetScenes } from './call-sheet-scenes.ts';
import { decisionScenes } from './decision-scenes.ts';
import { insightsScenes } from './insights-scenes.ts';
import { reportScenes } from './report-scenes.ts';
import { letterScenes } from './letters-scenes.ts';
import { offerScenes } from './offer-scenes.ts';
import { offersScenes } from './offers-scenes.ts';
import { opportunitiesScenes } from './opportunities-scenes.ts';
import { opportunityScenes } from './opportunity-scenes.ts';
import { peopleScenes } from './people-scenes.ts';
import { referencesScenes } from './references-scenes.ts';
import { preparationScenes } from './preparation-scenes.ts';
import { attachDocuments } from './documents-scene.ts';
import { escape, main, type Scene, seen } from './scene.ts';

const LINE = 'Priya Nair at Northgate Energy today 11am, second round for Data Analyst via Brightwater, decision next Friday';

const settings = (section: string, height?: number): Scene => ({
  name: `settings-${section}`,
  ...(height === undefined ? {} : { height }),
  enter: async (studio) => {
    await studio.goTo(`/settings/${section}`);
    await seen(studio.page.locator(`a[aria-current="page"][href$="/settings/${section}"]`));
  },
});

/** A CV in two versions of which one was handed over, made of real files once. */
const documentsScene: Scene = {
  name: 'documents',
  height: 1100,
  enter: async (studio) => {
    await studio.goTo('/preparation/documents');
    await seen(main(studio).getByRole('heading', { level: 1 }));
    if ((await main(studio).getByRole('heading', { level: 2, name: 'CV' }).count()) === 0) await attachDocuments(studio);
    await seen(main(studio).getByRole('heading', { level: 2, name: 'Harbour report' }));
  },
};

/** Everything there is to see of the example workspace. */
export const exampleScenes: readonly Scene[] = [
  {
    name: 'today',
    enter: async (studio) => {
      await studio.goTo('/today');
      await seen(main(studio).getByRole('heading', { level: 1, name: /thing/u }));
    },
  },
  {
    name: 'today-whole',
    height: 2400,
    enter: async (studio) => {
      await studio.goTo('/today');
      await seen(main(studio).getByText('Next week'));
    },
  },
  {
    name: 'today-why',
    height: 1300,
    enter: async (studio) => {
      await studio.goTo('/opportunities');
      await studio.goTo('/today');
      await main(studio).getByRole('button', { name: /^Why/u }).first().click();
      await seen(studio.page.getByText('Why this?'));
    },
    leave: (studio) => studio.goTo('/settings/appearance'),
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
    name: 'inbox-whole',
    height: 1100,
    enter: async (studio) => {
      await studio.goTo('/inbox');
      await seen(main(studio).getByRole('heading', { level: 1, name: /unread/u }));
    },
  },
  {
    name: 'pause',
    enter: async (studio) => {
      await studio.goTo('/inbox');
      await main(studio).getByRole('button', { name: 'Pause' }).click();
      await studio.page.getByRole('menuitem', { name: 'Until a date…' }).click();
      await seen(studio.page.getByRole('dialog', { name: 'Pause reminders until' }));
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
    name: 'palette-happenings',
    enter: async (studio) => {
      await studio.goTo('/opportunities/opp_exampleoakhurst');
      await seen(studio.page.getByRole('tab', { name: 'Playbook' }));
      const { page } = studio;
      await page.keyboard.press('Control+K');
      await page.getByRole('dialog').getByRole('combobox').fill('they');
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
  ...offerScenes,
  ...decisionScenes,
  ...opportunitiesScenes,
  ...opportunityScenes,
  ...peopleScenes,
  ...callSheetScenes,
  ...letterScenes,
  ...preparationScenes,
  ...referencesScenes,
  ...answersScenes,
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
  ...offersScenes,
  ...insightsScenes,
  ...reportScenes,
  settings('playbook', 3600),
  settings('preparation'),
  settings('letters'),
  settings('stages'),
  settings('reminders', 1700),
  settings('data'),
  settings('keyboard'),
  settings('appearance'),
  // The last one: what it attaches is said in toasts.
  documentsScene,
];

/** What came due with nobody there, told once. */
export const whileAway: Scene = {
  name: 'while-away',
  enter: ({ page }) => seen(page.getByRole('dialog', { name: /^While you were away/u })),
};

/** Before anything is logged. */
export const firstRun: Scene = {
  name: 'first-run',
  enter: async (studio) => {
    await studio.goTo('/today');
    await seen(main(studio).getByRole('heading', { level: 1 }));
  },
};
