import { main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const showInsights = async (studio: Studio): Promise<void> => {
  await studio.goTo('/insights');
  await seen(main(studio).getByRole('table'));
};

/** Gaps over time: the table, and one gap opened. */
export const insightsScenes: readonly Scene[] = [
  { name: 'insights', enter: showInsights },
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
