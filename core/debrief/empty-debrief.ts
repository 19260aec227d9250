import type { Debrief } from '../model/debrief.ts';
import type { InterviewId } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import type { Instant } from '../time/types.ts';

/** A debrief that was not begun yet, with the box of time of the settings. */
export const emptyDebrief = (id: InterviewId, { debriefMinutes }: Pick<Settings, 'debriefMinutes'>, now: Instant): Debrief => ({
  id,
  well: '',
  better: '',
  readier: '',
  questions: [],
  bestId: null,
  bestWhy: '',
  improvableId: null,
  improvableWhy: '',
  expectation: null,
  expectationWhy: '',
  reactions: '',
  feelings: '',
  fit: { answer: null, why: '' },
  growth: { answer: null, why: '' },
  goals: { answer: null, why: '' },
  ownQuestions: [],
  topics: [],
  unfinished: { question: '', ownQuestion: '', topic: '' },
  signs: [],
  gapAbout: '',
  fellWellShort: false,
  account: [],
  forRecruiter: '',
  keep: [],
  minutes: debriefMinutes,
  spentMs: 0,
  startedAt: now,
  changedAt: now,
  closedAt: null,
});
