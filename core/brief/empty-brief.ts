import type { Brief } from '../model/brief.ts';
import type { InterviewId } from '../model/ids.ts';
import type { Instant } from '../time/types.ts';

/** A brief to which the person has added nothing yet. */
export const emptyBrief = (id: InterviewId, now: Instant): Brief => ({
  id,
  setting: '',
  directions: '',
  task: '',
  panel: [],
  aspects: { interest: '', skills: '', fit: '', doubts: '', terms: '' },
  terms: { notice: '', available: '', pay: '' },
  questions: [],
  checklist: [],
  answerIds: [],
  storyIds: [],
  closedGaps: [],
  changedAt: now,
});
