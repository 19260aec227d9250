import { nextTime } from '../answers/next-time.ts';
import { practised } from '../answers/schedule.ts';
import type { CallParsed } from '../contract.ts';
import { message } from '../messages/message.ts';
import type { PractisedAnswer, Story } from '../model/answer.ts';
import type { AnswerId, StoryId } from '../model/ids.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';
import { answerGone, storyGone } from './problems.ts';
import { withoutRecord, withRecord } from './records.ts';

/** Keeps an answer of the answer bank as it is written. What was practised is not the form's to say. */
export const saveAnswer: Change<PractisedAnswer> = (workspace, answer, { now }) => {
  const before = workspace.answers[answer.id];
  const after =
    before === undefined
      ? { ...answer, card: null, practices: [], createdAt: now }
      : { ...answer, card: before.card, practices: before.practices, createdAt: before.createdAt };
  return succeed({ workspace: withRecord(workspace, 'answers', answer.id, after), said: null, answer: null });
};

/** Notes a try at saying an answer aloud, which decides when it comes back. */
export const practiseAnswer: Change<CallParsed<'answer.practise'>> = (workspace, { id, rating, tookMs }, { now }) => {
  const before = workspace.answers[id];
  if (before === undefined) return answerGone();
  const after = practised(before, { rating, tookMs }, now);
  return succeed({
    workspace: withRecord(workspace, 'answers', id, after),
    said: nextTime(after.card?.dueAt ?? now, now, workspace.settings.zone, 'said'),
    answer: null,
  });
};

/** Takes a question out of the answer bank, with its answers and what was practised. */
export const removeAnswer: Change<{ readonly id: AnswerId }> = (workspace, { id }) =>
  Object.hasOwn(workspace.answers, id)
    ? succeed({ workspace: withoutRecord(workspace, 'answers', id), said: message('changes.answerRemoved'), answer: null })
    : answerGone();

/** Keeps a story as it is written. */
export const saveStory: Change<Story> = (workspace, story, { now }) => {
  const before = workspace.stories[story.id];
  const after = { ...story, createdAt: before?.createdAt ?? now, changedAt: now };
  return succeed({ workspace: withRecord(workspace, 'stories', story.id, after), said: null, answer: null });
};

/** Takes a story out of the answer bank. */
export const removeStory: Change<{ readonly id: StoryId }> = (workspace, { id }) =>
  Object.hasOwn(workspace.stories, id)
    ? succeed({ workspace: withoutRecord(workspace, 'stories', id), said: message('changes.storyRemoved'), answer: null })
    : storyGone();
