import { message } from '../messages/message.ts';
import type { InterviewId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
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

/** Removes an interview with what was said in it and about its actions. */
export const removeInterview: Change<{ readonly id: InterviewId }> = (workspace, { id }) => {
  const interview = workspace.interviews[id];
  if (interview === undefined) return interviewGone();
  const company = workspace.opportunities[interview.opportunityId]?.company ?? '';
  let next = keepRecords(workspace, 'interviews', (each) => each.id !== id);
  next = keepRecords(next, 'events', (event) => event.kind !== 'decision-date-stated' || event.interviewId !== id);
  next = keepRecords(next, 'marks', (mark) => !isAbout(mark.key, id));
  next = keepRecords(next, 'deliveries', (delivery) => !isAbout(delivery.actionKey, id));
  return succeed({ workspace: next, said: message('changes.interviewRemoved', { company }), answer: null });
};
