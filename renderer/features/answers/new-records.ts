import type { PractisedAnswer, Story } from '../../../core/model/answer.ts';
import type { AnswerId, StoryId } from '../../../core/model/ids.ts';
import type { Instant } from '../../../core/time/types.ts';

const newId = (prefix: 'ans' | 'sty'): string => `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;

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

/** A story that has only a title, and what it is to show where that was asked for. */
export const newStory = (title: string, shows: string, now: Instant): Story => ({
  id: newId('sty') as StoryId,
  title,
  situation: '',
  task: '',
  action: '',
  result: '',
  shows: shows === '' ? [] : [shows],
  createdAt: now,
  changedAt: now,
});
