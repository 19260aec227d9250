import { main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const showOffers = async (studio: Studio): Promise<void> => {
  await studio.goTo('/offers');
  await seen(main(studio).getByRole('table').first());
};

/** The offers side by side: the table, and what a year is made of. */
export const offersScenes: readonly Scene[] = [
  { name: 'offers', enter: showOffers },
  { name: 'offers-whole', height: 2000, enter: showOffers },
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
