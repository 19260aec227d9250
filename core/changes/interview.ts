import type { CallParsed } from '../contract.ts';
import { message } from '../messages/message.ts';
import type { EventOf } from '../model/event.ts';
import type { EventId, InterviewId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';
import { interviewGone, personGone } from './problems.ts';
import { keepRecords, withRecord } from './records.ts';
import { isAbout } from './subjects.ts';

/** Corrects an interview. It stays a round of the opportunity it was logged for, logged when it was. */
export const updateInterview: Change<Interview> = (workspace, input, _context) => {
  const before = workspace.interviews[input.id];
  if (before === undefined) return interviewGone();
  if (!input.interviewerIds.every((id) => Object.hasOwn(workspace.people, id))) return personGone();
  const after: Interview = { ...input, opportunityId: before.opportunityId, loggedAt: before.loggedAt };
  return succeed({
    workspace: withRecord(workspace, 'interviews', input.id, after),
    said: message('changes.interviewChanged'),
    answer: null,
  });
};

/** Moves an interview to another time and keeps the old one in the history. */
export const rescheduleInterview: Change<CallParsed<'interview.reschedule'>> = (workspace, input, { now, newId }) => {
  const before = workspace.interviews[input.id];
  if (before === undefined) return interviewGone();
  const { startAt, endAt, endIsKnown, by, at } = input;
  const moved: EventOf<'interview-rescheduled'> = {
    id: newId('evt') as EventId,
    kind: 'interview-rescheduled',
    opportunityIds: [before.opportunityId],
    at,
    loggedAt: now,
    notes: '',
    interviewId: before.id,
    by,
    before: { startAt: before.startAt, endAt: before.endAt },
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

/** The workspace with the interview back where it was before that move, unless it was moved on since. */
export const withoutMove = (workspace: Workspace, { interviewId, before, after }: EventOf<'interview-rescheduled'>): Workspace => {
  const interview = workspace.interviews[interviewId];
  if (interview === undefined || interview.startAt !== after.startAt || interview.endAt !== after.endAt) return workspace;
  return withRecord(workspace, 'interviews', interviewId, { ...interview, ...before });
};

/** Removes an interview with what was said in it and about its actions. */
export const removeInterview: Change<{ readonly id: InterviewId }> = (workspace, { id }) => {
  const interview = workspace.interviews[id];
  if (interview === undefined) return interviewGone();
  const company = workspace.opportunities[interview.opportunityId]?.company ?? '';
  let next = keepRecords(workspace, 'interviews', (each) => each.id !== id);
  next = keepRecords(next, 'events', (event) => !('interviewId' in event) || event.interviewId !== id);
  next = keepRecords(next, 'marks', (mark) => !isAbout(mark.key, id));
  next = keepRecords(next, 'ticks', (ticks) => !isAbout(ticks.key, id));
  next = keepRecords(next, 'deliveries', (delivery) => !isAbout(delivery.actionKey, id));
  return succeed({ workspace: next, said: message('changes.interviewRemoved', { company }), answer: null });
};
