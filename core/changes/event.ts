import { assertNever } from '../assert-never.ts';
import type { CallParsed } from '../contract.ts';
import { type Message, message } from '../messages/message.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { EventId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';
import { eventGone, interviewGone, opportunityGone, personGone } from './problems.ts';
import { keepRecords, withRecord } from './records.ts';

/** Writes down a fact, such as a stage, a contact, or a date they named. */
export const addEvent: Change<CallParsed<'event.add'>> = (workspace, input, { now, newId }) => {
  if (!input.opportunityIds.every((id) => Object.hasOwn(workspace.opportunities, id))) return opportunityGone();
  if (input.kind === 'contact' && input.personId !== null && !Object.hasOwn(workspace.people, input.personId)) return personGone();
  if (input.kind === 'decision-date-stated' && input.interviewId !== null && !Object.hasOwn(workspace.interviews, input.interviewId)) {
    return interviewGone();
  }
  const event: WorkspaceEvent = { ...input, id: newId('evt') as EventId, loggedAt: now };
  return succeed({ workspace: withRecord(workspace, 'events', event.id, event), said: noted(workspace, event), answer: null });
};

/** Takes a fact back. */
export const removeEvent: Change<{ readonly id: EventId }> = (workspace, { id }) => {
  if (!Object.hasOwn(workspace.events, id)) return eventGone();
  return succeed({
    workspace: keepRecords(workspace, 'events', (event) => event.id !== id),
    said: message('changes.eventRemoved'),
    answer: null,
  });
};

const noted = (workspace: Workspace, event: WorkspaceEvent): Message => {
  const [first] = event.opportunityIds;
  const company = (first && workspace.opportunities[first]?.company) ?? '';
  switch (event.kind) {
    case 'stage-reached':
      return message('changes.stageNoted', { company, stage: event.stage });
    case 'contact': {
      const person = event.personId === null ? undefined : workspace.people[event.personId];
      return message('changes.contactNoted', { name: person?.name ?? company });
    }
    case 'decision-date-stated':
      return message('changes.decisionNoted', { company, day: { on: event.on, as: 'day' } });
    case 'follow-up-channel-stated':
      return message('changes.channelNoted', { company });
    case 'direct-note-answered':
      return message('changes.directNoteNoted', { agreed: event.agreed ? 'yes' : 'no' });
    default:
      return assertNever(event);
  }
};
