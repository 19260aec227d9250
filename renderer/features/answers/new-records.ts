import type { PractisedAnswer, Story } from '../../../core/model/answer.ts';
import type { AnswerId, ItemId, StoryId } from '../../../core/model/ids.ts';
import type { Instant } from '../../../core/time/types.ts';

const newId = (prefix: 'ans' | 'sty' | 'itm'): string => `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;

/** An id for a line of a list inside a record. */
export const newItemId = (): ItemId => newId('itm') as ItemId;

/** A question for the answer bank, without an answer yet. */
export const newAnswer = (question: string, about: string, now: Instant): PractisedAnswer => ({
  id: newId('ans') as AnswerId,
  question,
  about,
  tags: [],
  versions: [],
  storyIds: [],
  card: null,
  practices: [],
  createdAt: now,
});

/** A story that has only a title. */
export const newStory = (title: string, now: Instant): Story => ({
  id: newId('sty') as StoryId,
  title,
  situation: '',
  task: '',
  action: '',
  result: '',
  shows: [],
  createdAt: now,
  changedAt: now,
});
