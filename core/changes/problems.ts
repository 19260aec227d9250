import { message } from '../messages/message.ts';
import type { NeededBy } from '../people/needed-by.ts';
import { fail } from '../result.ts';

/** What was to be changed has gone meanwhile, such as by an undo. */
export const opportunityGone = () => fail({ kind: 'opportunity-gone', message: message('changes.problem.opportunityGone') });

/** The interview to be changed is no longer there. */
export const interviewGone = () => fail({ kind: 'interview-gone', message: message('changes.problem.interviewGone') });

/** A person the input names by id is no longer there. */
export const personGone = () => fail({ kind: 'person-gone', message: message('changes.problem.personGone') });

/** One and the same person was named twice. */
export const samePerson = () => fail({ kind: 'same-person', message: message('changes.problem.samePerson') });

/** The notes of both are longer than notes can be; nothing is cut off. */
export const tooMuchToJoin = () => fail({ kind: 'too-much-to-join', message: message('changes.problem.tooMuchToJoin') });

/** Something still names them. */
export const personNeeded = (name: string, { need, companies }: NeededBy) =>
  fail({
    kind: 'person-needed',
    message: message('changes.problem.personNeeded', { name, need, companies, named: companies.length > 0 ? 'yes' : 'no' }),
  });

/** The entry of the history is no longer there. */
export const eventGone = () => fail({ kind: 'event-gone', message: message('changes.problem.eventGone') });

/** An entry of the history keeps its kind. */
export const eventKindDiffers = () => fail({ kind: 'event-kind-differs', message: message('changes.problem.eventKindDiffers') });

/** The debrief to be closed or opened was never begun, or went with its interview. */
export const debriefGone = () => fail({ kind: 'debrief-gone', message: message('changes.problem.debriefGone') });

/** The answer is no longer in the answer bank. */
export const answerGone = () => fail({ kind: 'answer-gone', message: message('changes.problem.answerGone') });

/** The story is no longer in the answer bank. */
export const storyGone = () => fail({ kind: 'story-gone', message: message('changes.problem.storyGone') });

/** The document was removed meanwhile. */
export const documentGone = () => fail({ kind: 'document-gone', message: message('changes.problem.documentGone') });

/** The version of the document was removed meanwhile. */
export const documentVersionGone = () => fail({ kind: 'document-version-gone', message: message('changes.problem.documentVersionGone') });

/** As many words of the person's own as are kept. */
export const wordsFull = () => fail({ kind: 'words-full', message: message('changes.wordsFull') });

/** The letter was thrown away meanwhile. */
export const letterGone = () => fail({ kind: 'letter-gone', message: message('changes.problem.letterGone') });

/** What was sent is not changed any more. */
export const letterIsSent = () => fail({ kind: 'letter-sent', message: message('changes.problem.letterSent') });

/** It says neither whom it goes to nor what it is about, so no fact can tell of it. */
export const letterToNobody = () =>
  fail({ kind: 'letter-to-nobody', message: message('changes.problem.letterToNobody'), field: 'personId' });

/** A call that has not taken place yet, or took place before the interview it is about. */
export const callAtNoTime = () => fail({ kind: 'call-at-no-time', message: message('changes.problem.callAtNoTime'), field: 'at' });

/** The day that was heard of lay behind when it was heard. */
export const heardDayPast = (field: 'decisionOn' | 'contactOn' | 'feedbackOn') =>
  fail({ kind: 'heard-day-past', message: message('changes.problem.heardDayPast'), field });

/** Contact has to be about an opportunity or with a person. */
export const contactWithNobody = () =>
  fail({ kind: 'contact-with-nobody', message: message('changes.problem.contactWithNobody'), field: 'personId' });

/** What the action is about is no longer there. */
export const actionGone = () => fail({ kind: 'action-gone', message: message('changes.problem.actionGone') });
