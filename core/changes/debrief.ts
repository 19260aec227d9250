import type { CallParsed } from '../contract.ts';
import { message } from '../messages/message.ts';
import type { InterviewId } from '../model/ids.ts';
import type { Interview, Taps } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import { keyOf } from '../playbook/action-key.ts';
import { succeed } from '../result.ts';
import { completeAction } from './action.ts';
import type { Change } from './change.ts';
import { debriefGone, interviewGone } from './problems.ts';
import { withRecord } from './records.ts';

/**
 * Keeps a debrief as it stands, with the three taps, which are the interview's own. Saved with every pause in typing,
 * so not worth telling. When it was begun and when it was closed are not the form's to say.
 */
export const saveDebrief: Change<CallParsed<'debrief.save'>> = (workspace, { debrief, taps }, { now }) => {
  const interview = workspace.interviews[debrief.id];
  if (interview === undefined) return interviewGone();
  const before = workspace.debriefs[debrief.id];
  const after = { ...debrief, startedAt: before?.startedAt ?? now, changedAt: now, closedAt: before?.closedAt ?? null };
  return succeed({ workspace: withRecord(withTaps(workspace, interview, taps), 'debriefs', debrief.id, after), said: null, answer: null });
};

const withTaps = (workspace: Workspace, interview: Interview, taps: Taps): Workspace => {
  const isSame = (Object.keys(taps) as (keyof Taps)[]).every((tap) => interview[tap] === taps[tap]);
  return isSame ? workspace : withRecord(workspace, 'interviews', interview.id, { ...interview, ...taps });
};

/** Closes the account: it is put away until preparation needs it, and the debrief counts as done. */
export const closeDebrief: Change<{ readonly id: InterviewId }> = (workspace, { id }, context) => {
  const before = workspace.debriefs[id];
  if (before === undefined) return debriefGone();
  const closed = withRecord(workspace, 'debriefs', id, { ...before, closedAt: context.now });
  const done = completeAction(closed, { key: keyOf('debrief', id) }, context);
  return done.ok ? succeed({ workspace: done.value.workspace, said: message('changes.debriefClosed'), answer: null }) : done;
};

/** Takes a closed debrief out again, to read it or to add to it. What the playbook says of it stays. */
export const reopenDebrief: Change<{ readonly id: InterviewId }> = (workspace, { id }) => {
  const before = workspace.debriefs[id];
  if (before === undefined) return debriefGone();
  return succeed({ workspace: withRecord(workspace, 'debriefs', id, { ...before, closedAt: null }), said: null, answer: null });
};
