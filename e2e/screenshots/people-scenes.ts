import { escape, main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const openTom = async (studio: Studio): Promise<void> => {
  await studio.goTo('/people/per_exampletom');
  await seen(main(studio).getByRole('heading', { level: 1, name: 'Tom Lindqvist' }));
};

/** Everybody, somebody's page, and what is asked about them. */
export const peopleScenes: readonly Scene[] = [
  {
    name: 'people',
    enter: async (studio) => {
      await studio.goTo('/people');
      await seen(main(studio).getByRole('link', { name: /Priya Nair/u }));
    },
  },
  { name: 'person', height: 1300, enter: openTom },
  {
    name: 'person-exchange',
    enter: async (studio) => {
      await openTom(studio);
      await main(studio).getByRole('button', { name: 'Note an exchange' }).click();
      await seen(studio.page.getByRole('dialog'));
    },
    leave: escape,
  },
  {
    name: 'person-merge',
    height: 1100,
    enter: async (studio) => {
      await openTom(studio);
      await main(studio).getByRole('button', { name: 'More' }).click();
      await studio.page.getByRole('menuitem', { name: 'Join with somebody' }).click();
      await studio.page.getByRole('dialog').getByRole('combobox').fill('Aisha');
      await studio.page.getByRole('option', { name: /^Aisha Bello/u }).click();
      await seen(studio.page.getByText('As one person'));
    },
    leave: escape,
  },
];
