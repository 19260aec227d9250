import MiniSearch from 'minisearch';
import type { AnswerId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { fold } from '../quick-log/fold.ts';

/** What the search looks through. */
export type SearchedAnswers = Pick<Workspace, 'answers' | 'stories'>;

interface Entry {
  readonly id: AnswerId;
  readonly question: string;
  readonly about: string;
  readonly tags: string;
  readonly answer: string;
  readonly stories: string;
}

/** How many letters may be wrong: none in a short word, where it would find too much; two in a long one, as when two are swapped. */
export const slipsAllowed = (term: string): number => (term.length <= 4 ? 0 : term.length <= 6 ? 1 : 2);

/** Folds each word once: answers repeat the same few thousand. */
export const createFolding = (): ((term: string) => string) => {
  const folded = new Map<string, string>();
  return (term) => {
    let known = folded.get(term);
    if (known === undefined) folded.set(term, (known = fold(term)));
    return known;
  };
};

const indexOf = ({ answers, stories }: SearchedAnswers): MiniSearch<Entry> => {
  const index = new MiniSearch<Entry>({
    fields: ['question', 'about', 'tags', 'answer', 'stories'],
    processTerm: createFolding(),
    searchOptions: {
      prefix: true,
      fuzzy: slipsAllowed,
      combineWith: 'AND',
      boost: { question: 4, about: 3, tags: 2 },
    },
  });
  for (const { id, question, about, tags, versions, storyIds } of Object.values(answers)) {
    const told = storyIds.flatMap((storyId) => stories[storyId] ?? []);
    index.add({
      id,
      question,
      about,
      tags: tags.join(' '),
      answer: versions.at(-1)?.text ?? '',
      stories: told.map(({ title, shows }) => `${title} ${shows.join(' ')}`).join(' '),
    });
  }
  return index;
};

/** Finds answers by their question, their newest wording, tags, competence and stories, the best fit first; null for an empty query. */
export type AnswerSearch = (query: string) => readonly AnswerId[] | null;

/**
 * A search over the answer bank: words by prefix and with a slip allowed. The index is built when something is first
 * searched for, since answers change more often than anybody searches.
 */
export const createAnswerSearch = (searched: SearchedAnswers): AnswerSearch => {
  let index: MiniSearch<Entry> | null = null;
  return (query) => (query.trim() === '' ? null : (index ??= indexOf(searched)).search(query).map(({ id }) => id as AnswerId));
};
