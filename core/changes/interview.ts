import type { CallParsed } from '../contract.ts';
import { message } from '../messages/message.ts';
import type { EventOf } from '../model/event.ts';
import type { EventId, InterviewId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import { fail, succeed } from '../result.ts';
import type { Change } from './change.ts';
import { withMoveFollowing } from './moves.ts';
import { interviewGone, personGone } from './problems.ts';
import { keepRecords, withRecord } from './records.ts';
import { withoutLearning } from './learning.ts';
import { withoutWordsAbout } from './words-about.ts';

/**
 * Corrects an interview. It stays a round of the opportunity it was logged for, logged when it was; the move that
 * brought it to its time leads to the corrected one.
 */
export const updateInterview: Change<Interview> = (workspace, input, _context) => {
  const before = workspace.interviews[input.id];
  if (before === undefined) return interviewGone();
  if (!input.interviewerIds.every((id) => Object.hasOwn(workspace.people, id))) return personGone();
  const after: Interview = { ...input, opportunityId: before.opportunityId, loggedAt: before.loggedAt };
  return succeed({
    workspace: withRecord(withMoveFollowing(workspace, before, after), 'interviews', input.id, after),
    said: message('changes.interviewChanged'),
    answer: null,
  });
};

/** Moves an interview to another time and keeps the old one in the history. */
export const rescheduleInterview: Change<Omit<CallParsed<'interview.reschedule'>, 'draft'>> = (workspace, input, { now, newId }) => {
  const before = workspace.interviews[input.id];
  if (before === undefined) return interviewGone();
  const { startAt, endAt, endIsKnown, by, at } = input;
  if (startAt === before.startAt && endAt === before.endAt)
    return fail({ kind: 'same-time', message: message('changes.problem.sameTime'), field: 'startAt' });
  const moved: EventOf<'interview-rescheduled'> = {
    id: newId('evt') as EventId,
    kind: 'interview-rescheduled',
    opportunityIds: [before.opportunityId],
    at,
    loggedAt: now,
    notes: '',
    interviewId: before.id,
    by,
    before: { startAt: before.startAt, endAt: before.endAt, endIsKnown: before.endIsKnown },
    after: { startAt, endAt },
  };
  const next = withRecord(workspace, 'interviews', before.id, { ...before, startAt, endAt, endIsKnown });
  const company = workspace.opportunities[before.opportunityId]?.company ?? '';
  return succeed({
    workspace: withRecord(next, 'events', moved.id, moved),
    said: message('changes.rescheduled', { company, to: { at: startAt, as: 'smart' } }),
    answer: null,
  });
};

/** Removes an interview with what was said in it and about its actions, its debrief and its brief. */
export const removeInterview: Change<{ readonly id: InterviewId }> = (workspace, { id }) => {
  const interview = workspace.interviews[id];
  if (interview === undefined) return interviewGone();
  const company = workspace.opportunities[interview.opportunityId]?.company ?? '';
  const facts = Object.values(workspace.events).filter((event) => 'interviewId' in event && event.interviewId === id);
  const gone = new Set<string>([id, ...facts.map((event) => event.id)]);
  let next = keepRecords(withoutLearning(workspace, [id]), 'interviews', (each) => each.id !== id);
  next = keepRecords(next, 'events', (event) => !gone.has(event.id));
  next = withoutWordsAbout(next, [...gone]);
  return succeed({ workspace: next, said: message('changes.interviewRemoved', { company }), answer: null });
};
