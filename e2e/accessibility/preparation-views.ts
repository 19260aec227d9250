import { expect, type Page } from 'playwright/test';
import type { Workspace } from '../../core/model/workspace.ts';
import { anInterview, anInterviewId } from '../../core/testing/builders.ts';
import { aBrief, aDebrief, anAnswer, anAskedQuestion, aStory } from '../../core/testing/learning-builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../../core/time/instant.ts';
import { goTo, now } from '../window.ts';
import { at, type View } from './view.ts';

const comingId = anInterviewId('coming');

/** With a debriefed first interview at Kestrel, and a second one to come: a gap, a doubt, an answer and a story to bring. */
export const withComing = (workspace: Workspace): Workspace => {
  const first = workspace.interviews[anInterviewId('kestrel')];
  if (first === undefined) throw new Error('no interview at Kestrel');
  const startAt = addMs(now(), 2 * DAY_MS);
  const coming = anInterview({ ...first, id: comingId, round: 2, startAt, endAt: addMs(startAt, HOUR_MS) });
  const debrief = aDebrief({
    id: first.id,
    questions: [anAskedQuestion({ about: 'Working alone', marks: ['vague'], said: 'I could not think of an example.', timesAsked: 2 })],
  });
  const [answer, story] = [anAnswer({ about: 'Working alone' }), aStory()];
  return {
    ...workspace,
    interviews: { ...workspace.interviews, [comingId]: coming },
    debriefs: { ...workspace.debriefs, [debrief.id]: debrief },
    answers: { ...workspace.answers, [answer.id]: answer },
    stories: { ...workspace.stories, [story.id]: story },
    briefs: { ...workspace.briefs, [comingId]: aBrief({ id: comingId, storyIds: [story.id] }) },
  };
};

const briefShown = async (page: Page): Promise<void> => {
  await at('/preparation')(page);
  await expect(page.getByRole('heading', { name: 'What they will weigh up' })).toBeVisible();
};

/** The brief for an interview, closed and open, and on paper. */
export const preparationViews: readonly View[] = [
  { name: 'the brief of the next interview', show: briefShown },
  {
    name: 'a brief with everything open',
    show: async (page) => {
      await briefShown(page);
      for (const name of [/^Interest in the role/u, /^Availability and pay/u, /^Priya Nair/u]) {
        const opener = page.getByRole('main').getByRole('button', { name }).first();
        if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
      }
      await page.getByRole('button', { name: 'Add a question' }).click();
      await expect(page.getByRole('textbox', { name: 'Add a question' })).toBeFocused();
    },
  },
  {
    name: 'the sizes of a PDF',
    show: async (page) => {
      await briefShown(page);
      await page.getByRole('button', { name: 'Save as PDF' }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'a brief that is not there',
    show: async (page) => {
      await goTo(page, '/preparation/int_gone0000');
      await expect(page.getByRole('heading', { name: 'This interview is not here any more.' })).toBeVisible();
    },
  },
  ...(['a4', 'phone'] as const).map((size) => ({
    name: `a brief on paper, ${size}`,
    show: async (page: Page) => {
      await goTo(page, `/paper/brief/${comingId}?size=${size}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('table')).toBeVisible();
    },
  })),
];
