import { ask, shownWorkspace } from '../window.ts';
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
    name: 'decision-slept-on',
    enter: async (studio) => {
      await open(studio);
      const { decisions, offers } = await shownWorkspace(studio.page);
      const [decision, offer] = [decisions['opp_examplehalden'], offers['opp_examplehalden']];
      if (decision === undefined || offer === undefined) throw new Error('the example has no decision');
      const { gut } = decision;
      const answers = decision.answers.map((each) => (each.point === 'company-proud' ? { ...each, answer: 'partly' as const } : each));
      const firstLook = { at: offer.changedAt, lean: 'yes' as const, answers, gut };
      await ask(studio.page, 'decision.save', { ...decision, firstLook });
      await seen(main(studio).getByRole('heading', { level: 2, name: 'The second look' }));
    },
    leave: async (studio) => {
      const decision = (await shownWorkspace(studio.page)).decisions['opp_examplehalden'];
      if (decision !== undefined) await ask(studio.page, 'decision.save', { ...decision, firstLook: null });
    },
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
