import { assertNever } from '../../../core/assert-never.ts';
import { type Message, type MessageValue, message } from '../../../core/messages/message.ts';
import type { Deadline, WorkspaceEvent } from '../../../core/model/event.ts';
import type { ActionKey, EventId, InterviewId, PersonId } from '../../../core/model/ids.ts';
import type { Interview } from '../../../core/model/interview.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Action } from '../../../core/playbook/action.ts';
import type { Case } from '../../../core/playbook/case.ts';
import { msBetween } from '../../../core/time/instant.ts';
import type { Instant } from '../../../core/time/types.ts';
import type { NodeKind } from '../../ui/Node.tsx';
import { toldTitle } from './told-title.ts';

/** Something that lies behind, as the thread shows it. */
export interface PastEntry {
  readonly key: string;
  readonly at: Instant;
  readonly node: NodeKind;
  readonly title: Message;
  readonly aside: Message | null;
  /** What can be done about it: an interview edited, a fact taken back, an action put back into the plan. */
  readonly origin:
    | { readonly kind: 'interview'; readonly id: InterviewId }
    | { readonly kind: 'event'; readonly id: EventId }
    | { readonly kind: 'action'; readonly key: ActionKey }
    | { readonly kind: 'dropped' };
}

const MINUTE_MS = 60_000;

const interviewEntry = (interview: Interview, people: Workspace['people']): PastEntry => {
  const { id, round, startAt, endAt, endIsKnown, feeling, interviewerIds } = interview;
  const names = interviewerIds.flatMap((personId) => people[personId]?.name ?? []);
  const minutes = Math.round(msBetween(startAt, endAt) / MINUTE_MS);
  const aside =
    feeling === null
      ? endIsKnown
        ? message('opportunity.past.lasted', { minutes })
        : null
      : endIsKnown
        ? message('opportunity.past.lasted.felt', { minutes, feeling })
        : message('opportunity.past.felt', { feeling });
  return {
    key: id,
    at: startAt,
    node: 'past-event',
    title:
      names.length === 0
        ? message('opportunity.past.interview', { round })
        : message('opportunity.past.interview.with', { round, people: names }),
    aside,
    origin: { kind: 'interview', id },
  };
};

/** An end as a sentence names it. */
const until = (deadline: Deadline | null): Record<string, MessageValue> =>
  deadline === null ? { dated: 'no' } : { dated: 'yes', until: { on: deadline.on, as: 'smart' } };

/** A fact in words; null for one that only repeats an interview. */
const eventWords = (event: WorkspaceEvent, nameOf: (personId: PersonId | null) => string): Message | null => {
  switch (event.kind) {
    case 'stage-reached':
      // The interview itself stands on the thread.
      return event.stage === 'screening' || event.stage === 'interviewing'
        ? null
        : message('opportunity.past.stage', { stage: event.stage });
    case 'contact': {
      const { direction, medium, about } = event;
      const who = nameOf(event.personId);
      if (direction === 'out' && about === 'thanks') return message('opportunity.past.thanked', { who });
      if (direction === 'out' && about === 'check-in') return message('opportunity.past.checked-in', { who });
      if (medium === 'in-person') return message('opportunity.past.spoke', { who });
      return message(medium === 'phone' ? 'opportunity.past.called' : 'opportunity.past.wrote', { direction, who });
    }
    case 'decision-date-stated':
      return message('opportunity.past.date', { by: event.by, on: { on: event.on, as: 'smart' } });
    case 'follow-up-channel-stated':
      return message('opportunity.past.channel', { channel: event.channel });
    case 'direct-note-answered':
      return message('opportunity.past.direct-note', { agreed: event.agreed ? 'yes' : 'no' });
    case 'contact-date-advised':
      return message('opportunity.past.advised', { by: event.by, on: { on: event.on, as: 'sentence' } });
    case 'interview-rescheduled':
      return message('opportunity.past.rescheduled', { by: event.by, to: { at: event.after.startAt, as: 'smart' } });
    case 'interview-cancelled':
      return message('opportunity.past.cancelled', { by: event.by });
    case 'interview-missed':
      return message('opportunity.past.missed');
    case 'offer-made':
      return message('opportunity.past.offer', until(event.deadline));
    case 'offer-deadline-moved':
      return message('opportunity.past.deadline', until(event.deadline));
    case 'start-date-agreed':
      return message('opportunity.past.start', { on: { on: event.on, as: 'sentence' } });
    default:
      return assertNever(event);
  }
};

const actionEntry = (action: Action): PastEntry | null => {
  const { key, state, title } = action;
  if (state.kind === 'done' || state.kind === 'skipped') {
    const told = state.kind === 'done' ? toldTitle(action) : title;
    return { key, at: state.at, node: state.kind, title: told, aside: null, origin: { kind: 'action', key } };
  }
  if (state.kind !== 'dropped') return null;
  return { key, at: action.latestAt ?? action.idealAt, node: 'skipped', title, aside: state.because, origin: { kind: 'dropped' } };
};

/** Whether the person's own word, noted as a fact, is what the action asked for. */
const isCompletedBy = ({ state }: Action, event: WorkspaceEvent): boolean =>
  state.kind === 'done' && event.kind === 'contact' && event.direction === 'out' && state.at === event.at;

/** What lies behind: interviews held, facts noted, actions done, skipped or let go, oldest first. */
export const pastOf = (
  { opportunity, interviews, events, people, marks }: Case,
  actions: readonly Action[],
  now: Instant,
): readonly PastEntry[] => {
  const nameOf = (personId: PersonId | null): string => (personId === null ? undefined : people[personId]?.name) ?? opportunity.company;
  const entries: PastEntry[] = interviews.filter(({ startAt }) => startAt <= now).map((interview) => interviewEntry(interview, people));
  const told = new Set<ActionKey>();
  for (const event of events) {
    const title = eventWords(event, nameOf);
    if (title === null) continue;
    const completed = actions.find((action) => !told.has(action.key) && isCompletedBy(action, event));
    if (completed !== undefined && !marks.has(completed.key)) {
      told.add(completed.key);
      const done = { node: 'done', title: toldTitle(completed), aside: null } as const;
      entries.push({ key: event.id, at: event.at, ...done, origin: { kind: 'event', id: event.id } });
      continue;
    }
    entries.push({ key: event.id, at: event.at, node: 'past-event', title, aside: null, origin: { kind: 'event', id: event.id } });
  }
  for (const action of actions) {
    const entry = told.has(action.key) ? null : actionEntry(action);
    if (entry !== null) entries.push(entry);
  }
  return entries.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};
