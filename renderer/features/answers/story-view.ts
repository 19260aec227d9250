import { gapKeyOf } from '../../../core/gaps/gap-key.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { Story } from '../../../core/model/answer.ts';
import type { StoryId } from '../../../core/model/ids.ts';
import type { Workspace } from '../../../core/model/workspace.ts';

/** The parts a story is told in, in their order. */
export const storyParts = ['situation', 'task', 'action', 'result'] as const;

/** One story as the list shows it. */
export interface StoryRow {
  readonly id: StoryId;
  readonly title: string;
  readonly shows: readonly string[];
  /** "told in full", or which parts are still to be told. */
  readonly state: Message;
  /** How many answers tell it; null where none does. */
  readonly uses: Message | null;
}

const stateOf = (story: Story): Message => {
  const missing = storyParts.filter((part) => story[part].trim() === '');
  if (missing.length === 0) return message('answers.story.full');
  if (missing.length === storyParts.length) return message('answers.story.untold');
  return message('answers.story.missing', { count: missing.length, part: missing[0] ?? '' });
};

/** Every story, the last changed first. */
export const storyRows = ({ stories, answers }: Pick<Workspace, 'stories' | 'answers'>): readonly StoryRow[] => {
  const counts = new Map<StoryId, number>();
  for (const { storyIds } of Object.values(answers)) {
    for (const id of new Set(storyIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.values(stories)
    .toSorted((one, other) => (one.changedAt > other.changedAt ? -1 : 1))
    .map((story) => {
      const count = counts.get(story.id) ?? 0;
      return {
        id: story.id,
        title: story.title,
        shows: story.shows,
        state: stateOf(story),
        uses: count === 0 ? null : message('answers.story.uses', { count }),
      };
    });
};

/** The address of the stories that show a competence; empty for all of them. */
export const storiesAddress = (shows: string): string =>
  shows === '' ? '/preparation/stories' : `/preparation/stories?${new URLSearchParams({ shows }).toString()}`;

/** The rows that were found, the best fit first (null when nothing is searched for), and that show a competence (empty for any). */
export const storiesShown = (rows: readonly StoryRow[], found: readonly StoryId[] | null, shows: string): readonly StoryRow[] => {
  const key = gapKeyOf(shows);
  const fitting = key === null ? rows : rows.filter((row) => row.shows.some((name) => gapKeyOf(name) === key));
  if (found === null) return fitting;
  const place = new Map(found.map((id, index) => [id, index]));
  return fitting.filter(({ id }) => place.has(id)).toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
};
