import { escape, main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const showInsights = async (studio: Studio): Promise<void> => {
  await studio.goTo('/insights');
  await seen(main(studio).getByRole('table'));
};

/** What becomes of applications, as pictures and as tables; gaps over time, and one of them opened. */
export const insightsScenes: readonly Scene[] = [
  { name: 'insights', enter: showInsights },
  { name: 'insights-all', height: 2400, enter: showInsights },
  {
    name: 'insights-tables',
    height: 2600,
    enter: async (studio) => {
      await studio.goTo('/insights?tables');
      await seen(main(studio).getByRole('rowheader', { name: 'Job board' }));
    },
  },
  {
    name: 'insights-narrow',
    enter: async (studio) => {
      await showInsights(studio);
      await main(studio).getByRole('button', { name: 'Narrow', exact: true }).click();
      await seen(studio.page.getByRole('combobox', { name: 'Source' }));
    },
    leave: escape,
  },
  {
    name: 'insights-whole',
    height: 3000,
    enter: async (studio) => {
      await showInsights(studio);
      await seen(main(studio).getByRole('heading', { name: /in a usual week|so far/u }));
    },
  },
  {
    name: 'insights-gap',
    height: 1200,
    enter: async (studio) => {
      await showInsights(studio);
      await main(studio).getByRole('rowheader').first().getByRole('button').click();
      await seen(studio.page.getByRole('list', { name: /^Each time/u }));
    },
  },
];
