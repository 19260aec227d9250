import MiniSearch from 'minisearch';
import type { StoryId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { createFolding, slipsAllowed } from './search.ts';

interface Entry {
  readonly id: StoryId;
  readonly title: string;
  readonly shows: string;
  readonly told: string;
}

const indexOf = (stories: Workspace['stories']): MiniSearch<Entry> => {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'shows', 'told'],
    processTerm: createFolding(),
    searchOptions: { prefix: true, fuzzy: slipsAllowed, combineWith: 'AND', boost: { title: 4, shows: 3 } },
  });
  for (const { id, title, shows, situation, task, action, result } of Object.values(stories)) {
    index.add({ id, title, shows: shows.join(' '), told: [situation, task, action, result].join(' ') });
  }
  return index;
};

/** Finds stories by their title, what they show and how they are told, the best fit first; null for an empty query. */
export type StorySearch = (query: string) => readonly StoryId[] | null;

/** A search over the stories, as over the answers: words by prefix and with a slip allowed. */
export const createStorySearch = (stories: Workspace['stories']): StorySearch => {
  let index: MiniSearch<Entry> | null = null;
  return (query) => (query.trim() === '' ? null : (index ??= indexOf(stories)).search(query).map(({ id }) => id as StoryId));
};
