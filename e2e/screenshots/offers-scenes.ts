import { main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const showOffers = async (studio: Studio): Promise<void> => {
  await studio.goTo('/offers');
  await seen(main(studio).getByRole('table').first());
};

/** The offers side by side: the table, and what a year is made of. */
export const offersScenes: readonly Scene[] = [
  { name: 'offers', enter: showOffers },
  {
    name: 'offers-weighed',
    height: 2400,
    enter: async (studio) => {
      await studio.goTo('/offers?all');
      await seen(main(studio).getByRole('table').first());
      for (const [criterion, weight] of [
        ['Pay', '6'],
        ['Commute', '3'],
        ['The manager', '4'],
        ['Time off', '2'],
      ] as const)
        await main(studio)
          .getByRole('slider', { name: `Weight of ${criterion}` })
          .fill(weight);
      await seen(main(studio).getByText(/leads? by your weights/u));
    },
  },
  {
    name: 'offers-total',
    enter: async (studio) => {
      await showOffers(studio);
      await main(studio)
        .getByRole('button', { name: /what it is made of$/u })
        .first()
        .click();
      await seen(studio.page.getByRole('dialog'));
    },
    leave: async ({ page }) => page.keyboard.press('Escape'),
  },
];
