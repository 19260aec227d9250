import type { CallParsed } from '../contract.ts';
import { message } from '../messages/message.ts';
import type { CallSheet } from '../model/call-sheet.ts';
import type { EventKind, EventOf, WorkspaceEvent } from '../model/event.ts';
import type { EventId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { succeed } from '../result.ts';
import type { Instant } from '../time/types.ts';
import { completeAction } from './action.ts';
import type { Change, ChangeContext } from './change.ts';
import { callSheetGone, interviewGone } from './problems.ts';
import { withRecord } from './records.ts';

/** Keeps a call sheet as it stands. Saved as it is typed, so not worth telling. */
export const saveCallSheet: Change<CallSheet> = (workspace, sheet, { now }) => {
  if (!Object.hasOwn(workspace.interviews, sheet.id)) return interviewGone();
  const before = workspace.callSheets[sheet.id];
  const after = { ...sheet, startedAt: before?.startedAt ?? now, changedAt: now, finishedAt: before?.finishedAt ?? null };
  return succeed({ workspace: withRecord(workspace, 'callSheets', sheet.id, after), said: null, answer: null });
};

/** The call is over: it becomes contact, what was heard in it becomes facts, and the steps it did are done. */
export const finishCall: Change<CallParsed<'callSheet.finish'>> = (workspace, { id, at, keys }, context) => {
  const sheet = workspace.callSheets[id];
  if (sheet === undefined) return callSheetGone();
  const opportunityId = workspace.interviews[id]?.opportunityId;
  const opportunity = opportunityId === undefined ? undefined : workspace.opportunities[opportunityId];
  if (opportunity === undefined) return interviewGone();
  let next = withRecord(workspace, 'callSheets', id, { ...sheet, finishedAt: at });
  for (const event of factsOf(workspace, sheet, opportunity, at, context)) next = withRecord(next, 'events', event.id, event);
  for (const key of keys) {
    const done = completeAction(next, { key }, { ...context, now: at });
    if (!done.ok) return done;
    next = done.value.workspace;
  }
  const recruiter = opportunity.route.kind === 'recruiter' && opportunity.route.recruiterId;
  const name = recruiter ? workspace.people[recruiter]?.name : undefined;
  return succeed({
    workspace: next,
    said: name === undefined ? message('changes.called') : message('changes.callMade', { name }),
    answer: null,
  });
};

type OwnOf<Kind extends EventKind> = Omit<EventOf<Kind>, 'id' | 'at' | 'loggedAt' | 'kind' | 'notes' | 'opportunityIds'> & {
  readonly notes?: string;
};

const factsOf = (
  { settings }: Workspace,
  { mention, heard }: CallSheet,
  { id, route, zone }: Opportunity,
  at: Instant,
  { now, newId }: ChangeContext,
): readonly WorkspaceEvent[] => {
  const personId = route.kind === 'recruiter' ? route.recruiterId : null;
  const fact = <Kind extends EventKind>(kind: Kind, own: OwnOf<Kind>): WorkspaceEvent =>
    ({ id: newId('evt') as EventId, kind, opportunityIds: [id], at, loggedAt: now, notes: '', ...own }) as unknown as WorkspaceEvent;
  const call = { personId, party: 'recruiter', medium: 'phone', answerBy: null } as const;
  const facts = [fact('contact', { ...call, direction: 'out', about: 'feedback', notes: heard.notes })];
  const feedback = [heard.feedback, heard.positive].filter((text) => text.trim() !== '').join('\n\n');
  if (feedback !== '') facts.push(fact('contact', { ...call, direction: 'in', about: 'feedback', notes: feedback }));
  for (const { words } of mention) {
    const [line = ''] = words.trim().split('\n');
    if (line !== '') facts.push(fact('told', { topic: 'offers', words: line, personId }));
  }
  if (heard.directNote !== null) facts.push(fact('direct-note-answered', { agreed: heard.directNote }));
  if (heard.decisionOn !== null)
    facts.push(fact('decision-date-stated', { by: 'recruiter', on: heard.decisionOn, zone, interviewId: null }));
  const contactOn = heard.contactOn ?? heard.feedbackOn;
  if (contactOn !== null) facts.push(fact('contact-date-advised', { by: 'recruiter', on: contactOn, zone: settings.zone }));
  return facts;
};
