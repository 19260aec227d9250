import { ask, shownWorkspace } from '../window.ts';
import { main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const open = async (studio: Studio): Promise<void> => {
  await studio.goTo('/offers/opp_examplehalden/decision');
  await seen(main(studio).getByRole('heading', { level: 2, name: 'The job' }));
};

/** A first look that was slept on, with an answer that has changed since. */
const lookFirst = async ({ page }: Studio): Promise<void> => {
  const { decisions, offers } = await shownWorkspace(page);
  const [decision, offer] = [decisions['opp_examplehalden'], offers['opp_examplehalden']];
  if (decision === undefined || offer === undefined) throw new Error('the example has no decision');
  const { gut } = decision;
  const answers = decision.answers.map((each) => (each.point === 'company-proud' ? { ...each, answer: 'partly' as const } : each));
  const firstLook = { at: offer.changedAt, lean: 'yes' as const, answers, gut };
  await ask(page, 'decision.save', { ...decision, firstLook });
};

const forget = async ({ page }: Studio): Promise<void> => {
  const decision = (await shownWorkspace(page)).decisions['opp_examplehalden'];
  if (decision !== undefined) await ask(page, 'decision.save', { ...decision, firstLook: null });
};

/** The decision about one offer: the board, then each of its turns. */
export const decisionScenes: readonly Scene[] = [
  { name: 'decision', enter: open },
  { name: 'decision-whole', height: 3000, enter: open },
  {
    name: 'decision-slept-on',
    enter: async (studio) => {
      await open(studio);
      await lookFirst(studio);
      await seen(main(studio).getByRole('heading', { level: 2, name: 'The second look' }));
    },
    leave: forget,
  },
  {
    name: 'today-second-look',
    height: 1300,
    enter: async (studio) => {
      await open(studio);
      await lookFirst(studio);
      await studio.goTo('/today');
      await seen(main(studio).getByRole('button', { name: /second look|once more/iu }));
    },
    leave: forget,
  },
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
