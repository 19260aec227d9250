import type { CallSheet } from '../model/call-sheet.ts';
import type { InterviewId } from '../model/ids.ts';
import type { Instant } from '../time/types.ts';

/** A call sheet as it is opened, with nothing on it. */
export const emptyCallSheet = (id: InterviewId, now: Instant): CallSheet => ({
  id,
  excitement: '',
  pleasure: '',
  mention: [],
  question: '',
  heard: { feedback: '', positive: '', directNote: null, decisionOn: null, contactOn: null, feedbackOn: null, notes: '' },
  startedAt: now,
  changedAt: now,
  finishedAt: null,
});
