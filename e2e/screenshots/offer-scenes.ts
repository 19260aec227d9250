import { escape, main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const HALDEN = '/offers/opp_examplehalden';

const openHalden = async (studio: Studio): Promise<void> => {
  await studio.goTo(HALDEN);
  await seen(main(studio).getByRole('heading', { level: 1, name: 'Halden Freight' }));
};

/** The terms of one offer, and those of the job one has. */
export const offerScenes: readonly Scene[] = [
  { name: 'offer-terms', enter: openHalden },
  { name: 'offer-terms-whole', height: 1800, enter: openHalden },
  {
    name: 'offer-menu',
    enter: async (studio) => {
      await openHalden(studio);
      await main(studio).getByRole('button', { name: 'More', exact: true }).click();
      await seen(studio.page.getByRole('menuitem'));
    },
    leave: escape,
  },
  {
    name: 'offer-unread',
    enter: async (studio) => {
      await openHalden(studio);
      await main(studio).getByLabel('Base pay').fill('a lot');
      await main(studio).getByLabel('Currency').focus();
      await seen(main(studio).getByText('No amount in GBP'));
    },
    leave: async (studio) => {
      // What was typed would wait there for the next picture.
      await main(studio).getByLabel('Base pay').fill('£46,500');
      await studio.goTo('/offers');
    },
  },
  {
    name: 'present-job',
    height: 1500,
    enter: async (studio) => {
      await studio.goTo('/offers/present');
      await seen(main(studio).getByLabel('Company'));
    },
  },
  {
    name: 'negotiation',
    height: 1500,
    enter: async (studio) => {
      await studio.goTo(`${HALDEN}/negotiation`);
      await seen(main(studio).getByText('You negotiate with Greta.'));
    },
  },
  {
    name: 'negotiation-noting',
    height: 1500,
    enter: async (studio) => {
      await studio.goTo(`${HALDEN}/negotiation`);
      await main(studio).getByLabel('What you said').fill('£52,000');
      await seen(main(studio).getByText('They have £48,000 from you.'));
    },
    leave: async (studio) => {
      await main(studio).getByLabel('What you said').fill('');
    },
  },
  {
    name: 'offer-none',
    enter: async (studio) => {
      await studio.goTo('/offers/opp_examplenorthgate');
      await seen(main(studio).getByRole('button', { name: 'Note their offer' }));
    },
  },
];
