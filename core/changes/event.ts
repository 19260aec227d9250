import { assertNever } from '../assert-never.ts';
import type { CallParsed } from '../contract.ts';
import { type Message, message } from '../messages/message.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { EventId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { succeed } from '../result.ts';
import { isTry } from '../playbook/contacts.ts';
import { customStageOf } from '../standing/custom-stage.ts';
import { withCallCorrected, withCallOpen } from './call-sheet.ts';
import type { Change } from './change.ts';
import { withoutCause } from './consequence.ts';
import { contactWithNobody, eventGone, eventKindDiffers, interviewGone, opportunityGone, personGone } from './problems.ts';
import { withSendingCorrected, withSendingGone } from './letters.ts';
import { withMoveCorrected, withoutMove } from './moves.ts';
import { withoutRecord, withRecord } from './records.ts';
import { withoutWordsAbout } from './words-about.ts';

/** Writes down a fact, such as a stage, a contact, or a date they named. */
export const addEvent: Change<CallParsed<'event.add'>> = (workspace, input, { now, newId }) => {
  const event: WorkspaceEvent = { ...input, id: newId('evt') as EventId, loggedAt: now };
  const gone = missingIn(workspace, event);
  if (gone !== null) return gone;
  return succeed({ workspace: withRecord(workspace, 'events', event.id, event), said: noted(workspace, event), answer: null });
};

/**
 * Corrects a fact. It stays one of its kind, written down when it was. The last move of an interview takes the interview
 * along, the sending of a letter its letter, and a call to the recruiter its sheet with what else was heard in it.
 */
export const updateEvent: Change<WorkspaceEvent> = (workspace, input, context) => {
  const before = workspace.events[input.id];
  if (before === undefined) return eventGone();
  if (before.kind !== input.kind) return eventKindDiffers();
  const gone = missingIn(workspace, input);
  if (gone !== null) return gone;
  const corrected =
    input.kind === 'interview-rescheduled' && before.kind === 'interview-rescheduled'
      ? withMoveCorrected(workspace, before, input)
      : withRecord(workspace, 'events', input.id, { ...input, loggedAt: before.loggedAt });
  return succeed({
    workspace: withSendingCorrected(withCallCorrected(corrected, before, input), input, context),
    said: message('changes.eventChanged'),
    answer: null,
  });
};

/**
 * Takes a fact back, with what was said about the actions that followed from it and about the one that noted it. With
 * the move of an interview, its time before the move comes back.
 */
export const removeEvent: Change<{ readonly id: EventId }> = (workspace, { id }, context) => {
  const event = workspace.events[id];
  if (event === undefined) return eventGone();
  const next = event.kind === 'interview-rescheduled' ? withoutMove(workspace, event) : withoutCause(workspace, event);
  const without = withoutWordsAbout(withoutRecord(next, 'events', id), [id]);
  return succeed({
    workspace: withCallOpen(withSendingGone(without, id, context), event),
    said: message('changes.eventRemoved'),
    answer: null,
  });
};

/** What a fact names and the workspace no longer has; null where all is there. */
const missingIn = (workspace: Workspace, event: WorkspaceEvent) => {
  if (event.opportunityIds.length === 0 && !('personId' in event && event.personId !== null)) return contactWithNobody();
  if (!event.opportunityIds.every((id) => Object.hasOwn(workspace.opportunities, id))) return opportunityGone();
  if ('personId' in event && event.personId !== null && !Object.hasOwn(workspace.people, event.personId)) return personGone();
  if (!('interviewId' in event) || event.interviewId === null) return null;
  const interview = workspace.interviews[event.interviewId];
  // A fact about a round of another opportunity would be told there and be missing here.
  return interview === undefined || !event.opportunityIds.includes(interview.opportunityId) ? interviewGone() : null;
};

const noted = (workspace: Workspace, event: WorkspaceEvent): Message => {
  const [first] = event.opportunityIds;
  const company = (first && workspace.opportunities[first]?.company) ?? '';
  switch (event.kind) {
    case 'stage-reached': {
      const own = customStageOf([event], workspace.settings.customStages);
      return own === null
        ? message('changes.stageNoted', { company, stage: event.stage })
        : message('changes.ownStageNoted', { company, stage: own.name });
    }
    case 'contact': {
      if (isTry(event)) return message('changes.tryNoted');
      const person = event.personId === null ? undefined : workspace.people[event.personId];
      return message('changes.contactNoted', { name: person?.name ?? company });
    }
    case 'decision-date-stated':
      return message('changes.decisionNoted', { company, day: { on: event.on, as: 'day' } });
    case 'follow-up-channel-stated':
      return message('changes.channelNoted', { company });
    case 'direct-note-answered':
      return message('changes.directNoteNoted', { agreed: event.agreed ? 'yes' : 'no' });
    case 'contact-date-advised':
      return message('changes.advisedNoted', { company, day: { on: event.on, as: 'sentence' } });
    case 'interview-rescheduled':
      return message('changes.rescheduled', { company, to: { at: event.after.startAt, as: 'smart' } });
    case 'interview-cancelled':
      return message('changes.cancelled', { company });
    case 'interview-missed':
      return message('changes.missed', { company });
    case 'offer-made':
      return message('changes.offerNoted', { company });
    case 'offer-deadline-moved':
      return message('changes.offerDeadlineNoted');
    case 'start-date-agreed':
      return message('changes.startNoted', { company, day: { on: event.on, as: 'day' } });
    case 'told':
      return message('changes.toldNoted', { company });
    case 'terms-heard':
      return message('changes.termsHeardNoted', { company });
    default:
      return assertNever(event);
  }
};
