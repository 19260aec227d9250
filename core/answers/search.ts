import MiniSearch from 'minisearch';
import type { PractisedAnswer } from '../model/answer.ts';
import type { AnswerId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { fold } from '../quick-log/fold.ts';

/** How many answers are read at once: at a minute of speech each, some milliseconds of work; ours. */
const READ_AT_ONCE = 5;

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

const emptyIndex = (): MiniSearch<Entry> =>
  new MiniSearch<Entry>({
    fields: ['question', 'about', 'tags', 'answer', 'stories'],
    processTerm: createFolding(),
    searchOptions: {
      prefix: true,
      fuzzy: slipsAllowed,
      combineWith: 'AND',
      boost: { question: 4, about: 3, tags: 2 },
    },
  });

const entryOf = ({ id, question, about, tags, versions, storyIds }: PractisedAnswer, stories: Workspace['stories']): Entry => ({
  id,
  question,
  about,
  tags: tags.join(' '),
  answer: versions.at(-1)?.text ?? '',
  stories: storyIds
    .flatMap((storyId) => stories[storyId] ?? [])
    .map(({ title, shows }) => `${title} ${shows.join(' ')}`)
    .join(' '),
});

/** A search over the answer bank: words by prefix and with a slip allowed. */
export interface AnswerSearch {
  /** Reads the next few answers into the index, a piece of work short enough for a window to do between two keys. */
  readonly readOn: () => void;
  /** Whether every answer has been read; before, nothing that was not read is found. */
  readonly isComplete: () => boolean;
  /** Finds answers by their question, their newest wording, tags, competence and stories, the best fit first; null for an empty query. */
  readonly find: (query: string) => readonly AnswerId[] | null;
}

/** A search that has read nothing yet: an answer bank of years takes longer to read than a window may stand still. */
export const createAnswerSearch = ({ answers, stories }: SearchedAnswers): AnswerSearch => {
  const index = emptyIndex();
  const all = Object.values(answers);
  let read = 0;
  return {
    readOn: () => {
      for (const answer of all.slice(read, read + READ_AT_ONCE)) index.add(entryOf(answer, stories));
      read += READ_AT_ONCE;
    },
    isComplete: () => read >= all.length,
    find: (query) => (query.trim() === '' ? null : index.search(query).map(({ id }) => id as AnswerId)),
  };
};
