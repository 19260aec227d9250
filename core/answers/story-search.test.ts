import { expect, it } from 'vitest';
import { aWorkspace } from '../testing/builders.ts';
import { aStory, aStoryId } from '../testing/learning-builders.ts';
import { createStorySearch } from './story-search.ts';

const harbour = aStoryId('harbour');
const report = aStoryId('report');

const search = createStorySearch(
  aWorkspace({
    stories: [
      aStory({ id: harbour, title: 'The Häfen', shows: ['Working alone'], action: 'I asked each crew for their report.' }),
      aStory({ id: report, title: 'The weekly report', shows: ['Judgement'], action: 'I left half of it out.' }),
    ],
  }).stories,
);

it('narrows to nothing for an empty query', () => {
  expect(search('  ')).toBe(null);
});

it('finds by title, by what it shows and by how it is told, the title first', () => {
  expect(['hafen', 'judg', 'left half', 'judgment', 'report', 'nothing of this'].map(search)).toEqual([
    [harbour],
    [report],
    [report],
    [report],
    [report, harbour],
    [],
  ]);
});
