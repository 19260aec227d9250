import { emptyCallSheet } from '../call-sheet/empty-call-sheet.ts';
import type { CallParsed } from '../contract.ts';
import { message } from '../messages/message.ts';
import type { CallSheet } from '../model/call-sheet.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { InterviewId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { succeed } from '../result.ts';
import type { Instant } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import { completeAction } from './action.ts';
import { type CallPart, factsOfCall, isOfEarlierCall } from './call-facts.ts';
import type { Change } from './change.ts';
import { callAtNoTime, heardDayPast, interviewGone } from './problems.ts';
import { keepRecords, withRecord } from './records.ts';
import { interviewOf } from './subjects.ts';
import { withoutWordsAbout } from './words-about.ts';

/** Keeps a call sheet as it stands. Saved as it is typed, so not worth telling. When the call was over is not the form's to say. */
export const saveCallSheet: Change<CallSheet> = (workspace, sheet, { now }) => {
  if (!Object.hasOwn(workspace.interviews, sheet.id)) return interviewGone();
  const before = workspace.callSheets[sheet.id];
  const after = { ...sheet, startedAt: before?.startedAt ?? now, changedAt: now, finishedAt: before?.finishedAt ?? null };
  return succeed({ workspace: withRecord(workspace, 'callSheets', sheet.id, after), said: null, answer: null });
};

/**
 * The call is over: it becomes contact, what was heard in it becomes facts, and the steps it did are done. The steps
 * may be about several interviews, each with a sheet of its own. Said again, such as after a correction of the sheet,
 * the new facts take the place of those of before.
 */
export const finishCall: Change<CallParsed<'callSheet.finish'>> = (workspace, { id, at, keys }, context) => {
  const ids = new Set<InterviewId>([id, ...keys.flatMap((key) => interviewOf(workspace, key)?.id ?? [])]);
  const [first, ...others] = [...ids].flatMap((each) => partOf(workspace, each, context.now) ?? []);
  const interview = workspace.interviews[id];
  if (first?.sheet.id !== id || interview === undefined) return interviewGone();
  if (at > context.now || at < interview.startAt) return callAtNoTime();
  const parts = [first, ...others] as const;
  for (const part of parts) {
    const past = dayAlreadyPast(part, at);
    if (past !== null) return heardDayPast(past);
  }
  let next = withoutEarlierCall(workspace, parts);
  for (const { sheet } of parts) next = withRecord(next, 'callSheets', sheet.id, { ...sheet, finishedAt: at });
  for (const event of factsOfCall(workspace, parts, at, context)) next = withRecord(next, 'events', event.id, event);
  for (const key of keys) {
    const done = completeAction(next, { key }, { ...context, now: at });
    if (!done.ok) return done;
    next = done.value.workspace;
  }
  const { route } = first.opportunity;
  const name = route.kind === 'recruiter' && route.recruiterId !== null ? workspace.people[route.recruiterId]?.name : undefined;
  const said = name === undefined ? message('changes.called') : message('changes.callMade', { name });
  return succeed({ workspace: next, said, answer: null });
};

/** The sheet of an interview, empty where nobody wrote on it, with its opportunity. */
const partOf = ({ interviews, opportunities, callSheets }: Workspace, id: InterviewId, now: Instant): CallPart | null => {
  const interview = interviews[id];
  const opportunity = interview === undefined ? undefined : opportunities[interview.opportunityId];
  return opportunity === undefined ? null : { sheet: callSheets[id] ?? emptyCallSheet(id, now), opportunity };
};

/** The field of a day that lay behind when it was heard; null where none did. */
const dayAlreadyPast = ({ sheet: { heard }, opportunity: { zone } }: CallPart, at: Instant) => {
  const today = dayOf(at, zone);
  const fields = ['decisionOn', 'contactOn', 'feedbackOn'] as const;
  return fields.find((field) => (heard[field] ?? today) < today) ?? null;
};

/** The workspace without what these calls came to when they were said to be over before. */
const withoutEarlierCall = (workspace: Workspace, parts: readonly CallPart[]): Workspace => {
  const isEarlier = (event: WorkspaceEvent): boolean => parts.some((part) => isOfEarlierCall(part, event));
  const gone = Object.values(workspace.events).filter(isEarlier);
  if (gone.length === 0) return workspace;
  const ended = new Set(parts.flatMap(({ sheet }) => sheet.finishedAt ?? []));
  const without = keepRecords(workspace, 'events', (event) => !isEarlier(event));
  const unmarked = keepRecords(without, 'marks', ({ key, state }) => {
    const about = interviewOf(workspace, key);
    return !(state.kind === 'done' && ended.has(state.at) && parts.some(({ sheet }) => sheet.id === about?.id));
  });
  return withoutWordsAbout(
    unmarked,
    gone.map(({ id }) => id),
  );
};

/** The workspace with the sheets open again whose call this fact told of: without it the call was not made. */
export const withCallOpen = (workspace: Workspace, event: WorkspaceEvent): Workspace => {
  if (event.kind !== 'contact' || event.direction !== 'out' || event.about !== 'feedback') return workspace;
  let next = workspace;
  for (const sheet of Object.values(workspace.callSheets)) {
    const part = partOf(workspace, sheet.id, sheet.changedAt);
    if (part !== null && isOfEarlierCall(part, event)) next = withRecord(next, 'callSheets', sheet.id, { ...sheet, finishedAt: null });
  }
  return next;
};

/** The call was at another time: its sheets, and what else was heard in it, were of that time too. Said again, it is still the same call. */
export const withCallCorrected = (workspace: Workspace, before: WorkspaceEvent, { at }: WorkspaceEvent): Workspace => {
  if (before.kind !== 'contact' || before.direction !== 'out' || before.about !== 'feedback' || at === before.at) return workspace;
  let next = workspace;
  for (const sheet of Object.values(workspace.callSheets)) {
    const part = partOf(workspace, sheet.id, sheet.changedAt);
    if (part === null || !isOfEarlierCall(part, before)) continue;
    for (const event of Object.values(workspace.events))
      if (isOfEarlierCall(part, event)) next = withRecord(next, 'events', event.id, { ...event, at });
    for (const mark of Object.values(workspace.marks))
      if (mark.state.kind === 'done' && mark.state.at === before.at && interviewOf(workspace, mark.key)?.id === sheet.id)
        next = withRecord(next, 'marks', mark.key, { ...mark, state: { ...mark.state, at } });
    next = withRecord(next, 'callSheets', sheet.id, { ...sheet, finishedAt: at });
  }
  return next;
};
