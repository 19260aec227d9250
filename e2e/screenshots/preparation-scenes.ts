import { main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const TALL = 1700;

/** Shows the brief of the next interview as it is when one comes to it. */
const open = async (studio: Studio): Promise<void> => {
  await studio.goTo('/today');
  await studio.goTo('/preparation');
  await seen(main(studio).getByRole('heading', { level: 2, name: 'What they will weigh up' }));
};

const paper = (size: 'a4' | 'letter' | 'phone'): Scene => ({
  name: `preparation-paper-${size}`,
  height: TALL,
  enter: async (studio) => {
    await open(studio);
    await studio.goTo(`/paper/brief/int_examplefielding2?size=${size}`);
    await seen(studio.page.getByRole('heading', { level: 1 }));
  },
  leave: async (studio) => {
    await studio.goTo('/today');
    await seen(studio.page.getByRole('navigation', { name: 'Screens' }));
  },
});

/** The brief for the next interview, and the paper it is taken along on. */
export const preparationScenes: readonly Scene[] = [
  { name: 'preparation', enter: open },
  { name: 'preparation-whole', height: TALL, enter: open },
  {
    name: 'preparation-open',
    height: TALL,
    enter: async (studio) => {
      await open(studio);
      await main(studio)
        .getByRole('button', { name: /^Availability and pay/u })
        .click();
      await main(studio).getByRole('region', { name: /^Who/u }).getByRole('button').first().click();
      await seen(main(studio).getByRole('textbox', { name: 'Their part in it' }));
    },
  },
  paper('a4'),
  paper('phone'),
];
