import { main, type Scene, seen } from './scene.ts';

const TALL = 1700;

const open: Scene['enter'] = async (studio) => {
  await studio.goTo('/people/references');
  await seen(main(studio).getByRole('heading', { level: 1, name: /speaks? for you/u }));
};

/** Who speaks for the person, and who waits for a word. */
export const referencesScenes: readonly Scene[] = [
  { name: 'references', enter: open },
  { name: 'references-whole', height: TALL, enter: open },
];
