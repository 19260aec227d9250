import { expect, it } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import { at } from '../../../core/testing/builders.ts';
import { anAnswer, anAnswerId, aStory, aStoryId } from '../../../core/testing/learning-builders.ts';
import { storiesAddress, storiesShown, storyRows } from './story-view.ts';

const told = aStory();
const half = aStory({ id: aStoryId('half'), title: 'Half', action: ' ', result: '', shows: [], changedAt: at('2026-11-02 18:00') });
const nearly = aStory({ id: aStoryId('nearly'), title: 'Nearly', result: '', shows: [], changedAt: at('2026-11-03 18:00') });
const untold = aStory({
  id: aStoryId('untold'),
  title: 'Untold',
  situation: '',
  task: '',
  action: '',
  result: '',
  changedAt: at('2026-10-01 18:00'),
});
const answers = [anAnswer({ storyIds: [told.id, told.id, half.id] }), anAnswer({ id: anAnswerId('other'), storyIds: [told.id] })];

it('shows how far each story is told and in how many answers, the last changed first', () => {
  const rows = storyRows({
    stories: Object.fromEntries([told, half, nearly, untold].map((story) => [story.id, story])),
    answers: Object.fromEntries(answers.map((answer) => [answer.id, answer])),
  });
  expect(rows).toEqual([
    { id: nearly.id, title: 'Nearly', shows: [], state: message('answers.story.missing', { count: 1, part: 'result' }), uses: null },
    {
      id: half.id,
      title: 'Half',
      shows: [],
      state: message('answers.story.missing', { count: 2, part: 'action' }),
      uses: message('answers.story.uses', { count: 1 }),
    },
    {
      id: told.id,
      title: 'Harbour',
      shows: ['Working alone'],
      state: message('answers.story.full'),
      uses: message('answers.story.uses', { count: 2 }),
    },
    { id: untold.id, title: 'Untold', shows: ['Working alone'], state: message('answers.story.untold'), uses: null },
  ]);
});

it('shows the stories of one competence, however it is written, and what was found by how well it fits', () => {
  const rows = storyRows({ stories: Object.fromEntries([told, half, untold].map((story) => [story.id, story])), answers: {} });
  const shown = (found: Parameters<typeof storiesShown>[1], shows: string) => storiesShown(rows, found, shows).map(({ id }) => id);
  expect([
    shown(null, ''),
    shown(null, ' working ALONE'),
    shown([untold.id, half.id, told.id], ''),
    shown([half.id, untold.id], 'Working alone'),
    shown(null, 'Judgement'),
  ]).toEqual([[half.id, told.id, untold.id], [told.id, untold.id], [untold.id, half.id, told.id], [untold.id], []]);
});

it('has an address for the stories of one competence', () => {
  expect(['', 'C++ & pay'].map(storiesAddress)).toEqual(['/preparation/stories', '/preparation/stories?shows=C%2B%2B+%26+pay']);
});
