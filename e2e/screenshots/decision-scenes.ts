import { main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const open = async (studio: Studio): Promise<void> => {
  await studio.goTo('/offers/opp_examplehalden/decision');
  await seen(main(studio).getByRole('heading', { level: 2, name: 'The job' }));
};

/** The decision about one offer: the board, then each of its turns. */
export const decisionScenes: readonly Scene[] = [
  { name: 'decision', enter: open },
  { name: 'decision-whole', height: 3000, enter: open },
  {
    name: 'decision-decided',
    enter: async (studio) => {
      await open(studio);
      await main(studio).getByRole('group', { name: 'Where you lean' }).getByRole('button', { name: 'Yes' }).click();
      await main(studio).getByRole('button', { name: 'Decide without a second look' }).click();
      await main(studio).getByRole('button', { name: 'Accept' }).click();
      await seen(main(studio).getByRole('heading', { level: 2, name: 'You decided to accept.' }));
    },
    leave: async (studio) => {
      await main(studio).getByRole('button', { name: 'Think again' }).click();
      await main(studio).getByRole('group', { name: 'Where you lean' }).getByRole('button', { name: 'Yes' }).click();
    },
  },
];
