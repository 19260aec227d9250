import { anAnswer, anAnswerId, anItemId, aStory, aStoryId } from '../../core/testing/learning-builders.ts';
import { at } from '../../core/testing/builders.ts';
import { main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const report = aStory({
  id: aStoryId('scenereport'),
  title: 'The weekly report',
  situation: 'Forty pages went out every Monday, and nobody could say who read them.',
  task: 'Find out on my own, in three weeks, what the four teams needed.',
  action: 'I asked twelve readers what they did with it, cut it to one page, and put the rest where it could be looked up.',
  result: 'All four teams use the page in their Monday meeting; two asked for the same for their own figures.',
  shows: ['Working alone', 'Initiative'],
});

const migration = aStory({ id: aStoryId('scenemigration'), title: 'The migration', result: '', shows: ['Judgement'] });

const version = (name: string, day: string, text: string) => ({ id: anItemId(name), at: at(`${day} 19:30`), text });

const hire = anAnswer({
  id: anAnswerId('scenehire'),
  question: 'Why should we hire you?',
  about: 'Strengths',
  tags: ['closing'],
  storyIds: [report.id],
  versions: [
    version('hireone', '2026-10-18', 'Because I am good with data and quick to learn.'),
    version('hiretwo', '2026-11-02', 'Because the reports I write get read: I ask who needs them first.'),
    version(
      'hirethree',
      '2026-11-09',
      'Because what I write gets used. When I took over the weekly report nobody could say who read it. I asked twelve people, cut forty pages to one, and four teams now open their Monday with it.\n\nYou said your reports go out unasked. That is the work I would begin with.',
    ),
  ],
});

const others = [
  anAnswer({
    id: anAnswerId('scenemistake'),
    question: 'Tell us about a mistake you made.',
    about: 'Judgement',
    storyIds: [migration.id],
    versions: [version('mistake', '2026-11-04', 'I moved a table on a Friday without a rehearsal.')],
  }),
  anAnswer({
    id: anAnswerId('scenerank'),
    question: 'How would you rank customers by month?',
    about: 'Window functions',
    tags: ['SQL'],
    versions: [version('rank', '2026-11-11', 'A window function: rank over the month, ordered by revenue.')],
  }),
  anAnswer({
    id: anAnswerId('scenealone'),
    question: 'When did you have to manage entirely on your own?',
    about: 'Working alone',
    storyIds: [report.id],
    versions: [version('alone', '2026-10-30', 'Three weeks, twelve readers and a report of forty pages.')],
  }),
  anAnswer({ id: anAnswerId('sceneyears'), question: 'Where would you like to be in five years?', about: 'Motivation', versions: [] }),
];

const fill = async ({ call }: Studio): Promise<void> => {
  for (const story of [migration, report]) await call('story.save', story);
  for (const answer of [...others, hire]) await call('answer.save', answer);
};

const open = async (studio: Studio, route: string): Promise<void> => {
  await fill(studio);
  await studio.goTo('/preparation/answers');
  await studio.goTo(route);
};

const practise = (studio: Studio): Promise<void> => open(studio, `/preparation/practice?answer=${hire.id}`);
const heading = (studio: Studio, name: RegExp): Promise<void> => seen(main(studio).getByRole('heading', { level: 1, name }));

/** The answer bank: answers, stories, and practising. */
export const answersScenes: readonly Scene[] = [
  {
    name: 'answers',
    enter: async (studio) => {
      await open(studio, '/preparation/answers');
      await seen(main(studio).getByRole('link', { name: /hire/u }));
    },
  },
  {
    name: 'answers-one',
    height: 1200,
    enter: async (studio) => {
      await open(studio, `/preparation/answers/${hire.id}`);
      await heading(studio, /hire/u);
    },
  },
  {
    name: 'answers-stories',
    enter: async (studio) => {
      await open(studio, '/preparation/stories');
      await seen(main(studio).getByRole('link', { name: /weekly/u }));
    },
  },
  {
    name: 'answers-story',
    height: 1100,
    enter: async (studio) => {
      await open(studio, `/preparation/stories/${report.id}`);
      await heading(studio, /weekly/u);
    },
  },
  {
    name: 'answers-practice',
    enter: async (studio) => {
      await practise(studio);
      await heading(studio, /hire/u);
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
      await studio.goTo('/preparation/practice?about=Tableau');
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
