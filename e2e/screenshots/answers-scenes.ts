import { main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const MISTAKE = 'ans_examplemistake';

/** From elsewhere, so that what was shown last is not what is shown now. */
const open = async (studio: Studio, route: string): Promise<void> => {
  await studio.goTo('/settings/appearance');
  await studio.goTo(route);
};

const practise = (studio: Studio): Promise<void> => open(studio, `/preparation/practice?answer=${MISTAKE}`);
const heading = (studio: Studio, name: RegExp): Promise<void> => seen(main(studio).getByRole('heading', { level: 1, name }));

/** The answer bank: answers, stories, and practising. */
export const answersScenes: readonly Scene[] = [
  {
    name: 'answers',
    enter: async (studio) => {
      await open(studio, '/preparation/answers');
      await seen(main(studio).getByRole('link', { name: /mistake/u }));
    },
  },
  {
    name: 'answers-one',
    height: 1300,
    enter: async (studio) => {
      await open(studio, `/preparation/answers/${MISTAKE}`);
      await heading(studio, /mistake/u);
    },
  },
  {
    name: 'answers-stories',
    enter: async (studio) => {
      await open(studio, '/preparation/stories');
      await seen(main(studio).getByRole('list', { name: 'Stories' }).getByRole('link'));
    },
  },
  {
    name: 'answers-story',
    height: 1200,
    enter: async (studio) => {
      await open(studio, '/preparation/stories/sty_exampleharbour');
      await seen(main(studio).getByText('Answers that tell it'));
    },
  },
  {
    name: 'answers-practice',
    enter: async (studio) => {
      await practise(studio);
      await heading(studio, /mistake/u);
    },
  },
  {
    name: 'answers-practice-answer',
    enter: async (studio) => {
      await practise(studio);
      await main(studio)
        .getByRole('button', { name: /^Show the answer/u })
        .click();
      await seen(main(studio).getByText('How did it go?'));
    },
  },
  {
    name: 'answers-practice-none',
    enter: async (studio) => {
      await open(studio, '/preparation/practice?about=Tableau');
      await heading(studio, /Tableau/u);
    },
  },
];

/** Before the first answer. */
export const emptyAnswers: Scene = {
  name: 'answers-empty',
  height: 1500,
  enter: async (studio) => {
    await studio.goTo('/preparation/answers');
    await seen(main(studio).getByText('Begin with what is often asked'));
  },
};
