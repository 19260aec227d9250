import { expect, type Page } from 'playwright/test';
import { anAnswer, anAnswerId, aStory } from '../../core/testing/learning-builders.ts';
import { ask, goTo } from '../window.ts';
import { at, type View } from './view.ts';

const story = aStory();
const answer = anAnswer({
  id: anAnswerId('viewed'),
  about: 'Strengths',
  tags: ['closing'],
  storyIds: [story.id],
  versions: [...anAnswer().versions, ...anAnswer().versions.map((version) => ({ ...version, text: 'Because what I write gets used.' }))],
});

/** With the answer and the story in the bank. */
const withBank =
  (show: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await ask(page, 'story.save', story);
    await ask(page, 'answer.save', answer);
    await goTo(page, '/today');
    await show(page);
  };

const withAnswerShown = async (page: Page): Promise<void> => {
  await at(`/preparation/practice?answer=${answer.id}`)(page);
  await page.getByRole('button', { name: /^Show the answer/u }).click();
  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeVisible();
};

/** The answer bank, its stories, and practising. */
export const answersViews: readonly View[] = [
  { name: 'the answers', show: withBank(at('/preparation/answers')) },
  {
    name: 'the questions often asked',
    show: withBank(async (page) => {
      await at('/preparation/answers')(page);
      await page.getByRole('button', { name: 'Questions often asked' }).click();
      await expect(page.getByRole('dialog', { name: 'Questions often asked' })).toBeVisible();
    }),
  },
  {
    name: 'an answer with an earlier version open',
    show: withBank(async (page) => {
      await at(`/preparation/answers/${answer.id}`)(page);
      await page.getByText('first version').click();
      await expect(page.getByRole('button', { name: /^Take it again/u })).toBeVisible();
    }),
  },
  {
    name: 'an answer whose question is being changed',
    show: withBank(async (page) => {
      await at(`/preparation/answers/${answer.id}`)(page);
      await page.getByRole('button', { name: 'Change the question' }).click();
      await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused();
    }),
  },
  { name: 'the stories', show: withBank(at('/preparation/stories')) },
  { name: 'a story', show: withBank(at(`/preparation/stories/${story.id}`)) },
  { name: 'a question to practise', show: withBank(at(`/preparation/practice?answer=${answer.id}`)) },
  { name: 'a practised answer to rate', show: withBank(withAnswerShown) },
  { name: 'nothing to practise', show: withBank(at('/preparation/practice?about=Tableau')) },
];
