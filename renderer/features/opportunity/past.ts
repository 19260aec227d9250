import { debriefPlace, debriefStateOf } from '../../../core/debrief/rounds.ts';
import { progressOf } from '../../../core/debrief/progress.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { Debrief } from '../../../core/model/debrief.ts';
import type { WorkspaceEvent } from '../../../core/model/event.ts';
import type { ActionKey, EventId, InterviewId } from '../../../core/model/ids.ts';
import type { Interview } from '../../../core/model/interview.ts';
import type { Settings } from '../../../core/model/settings.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Action } from '../../../core/playbook/action.ts';
import type { Case } from '../../../core/playbook/case.ts';
import { msBetween } from '../../../core/time/instant.ts';
import type { Instant } from '../../../core/time/types.ts';
import type { NodeKind } from '../../ui/Node.tsx';
import { eventWords } from '../../happenings/event-words.ts';
import { toldTitle } from './told-title.ts';

/** Something that lies behind, as the thread shows it. */
export interface PastEntry {
  readonly key: string;
  readonly at: Instant;
  readonly node: NodeKind;
  readonly title: Message;
  readonly aside: Message | null;
  /** What the person wrote beside a fact; empty for most. */
  readonly notes: string;
  /** Where its debrief is, and how far that is; null for all but an interview that has ended. */
  readonly debrief: { readonly to: string; readonly words: Message } | null;
  /** What can be done about it: an interview edited, a fact taken back, an action put back into the plan. */
  readonly origin:
    | { readonly kind: 'interview'; readonly id: InterviewId }
    | { readonly kind: 'event'; readonly id: EventId }
    | { readonly kind: 'action'; readonly key: ActionKey }
    | { readonly kind: 'dropped' };
}

const MINUTE_MS = 60_000;

/** The link to the debrief of an interview that has ended, with how far it is. */
export const debriefLink = (interview: Interview, debrief: Debrief | undefined): { readonly to: string; readonly words: Message } => {
  const { begun, total } = debrief === undefined ? { begun: [], total: 0 } : progressOf(debrief, interview);
  return { to: debriefPlace(interview), words: message('debrief.state', { state: debriefStateOf(debrief), begun: begun.length, total }) };
};

const interviewEntry = (interview: Interview, { people, debriefs }: Case, now: Instant): PastEntry => {
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
    notes: '',
    debrief: interview.endAt <= now ? debriefLink(interview, debriefs.get(id)) : null,
    origin: { kind: 'interview', id },
  };
};

const actionEntry = (action: Action): PastEntry | null => {
  const { key, state, title } = action;
  if (state.kind === 'done' || state.kind === 'skipped') {
    const told = state.kind === 'done' ? toldTitle(action) : title;
    return { key, at: state.at, node: state.kind, title: told, aside: null, notes: '', debrief: null, origin: { kind: 'action', key } };
  }
  if (state.kind !== 'dropped') return null;
  return {
    key,
    at: action.latestAt ?? action.idealAt,
    node: 'skipped',
    title,
    aside: state.because,
    notes: '',
    debrief: null,
    origin: { kind: 'dropped' },
  };
};

/** Whether the person's own word, noted as a fact, is what the action asked for. */
const isCompletedBy = ({ state }: Action, event: WorkspaceEvent): boolean =>
  state.kind === 'done' && event.kind === 'contact' && event.direction === 'out' && state.at === event.at;

/** What the playbook says of a fact beside the fact itself. */
export interface PastFacts {
  readonly facts: Case;
  readonly actions: readonly Action[];
  readonly settings: Settings;
  /** Every opportunity, for a fact that is about several. */
  readonly opportunities: Workspace['opportunities'];
  readonly now: Instant;
}

/** What lies behind: interviews held, facts noted, actions done, skipped or let go, oldest first. */
export const pastOf = ({ facts, actions, settings, opportunities, now }: PastFacts): readonly PastEntry[] => {
  const { opportunity, interviews, events, marks } = facts;
  const entries: PastEntry[] = interviews.filter(({ startAt }) => startAt <= now).map((interview) => interviewEntry(interview, facts, now));
  const told = new Set<ActionKey>();
  const alsoAbout = ({ opportunityIds }: WorkspaceEvent): Message | null => {
    const companies = opportunityIds.flatMap((id) => (id === opportunity.id ? [] : (opportunities[id]?.company ?? [])));
    return companies.length === 0 ? null : message('opportunity.past.also', { companies });
  };
  for (const event of events) {
    const title = eventWords(event, facts, settings);
    if (title === null) continue;
    const { id, at, notes } = event;
    const entry = { key: id, at, aside: alsoAbout(event), notes, debrief: null, origin: { kind: 'event', id } } as const;
    const completed = actions.find((action) => !told.has(action.key) && isCompletedBy(action, event));
    if (completed !== undefined && !marks.has(completed.key)) {
      told.add(completed.key);
      entries.push({ ...entry, node: 'done', title: toldTitle(completed) });
      continue;
    }
    entries.push({ ...entry, node: 'past-event', title });
  }
  for (const action of actions) {
    const entry = told.has(action.key) ? null : actionEntry(action);
    if (entry !== null) entries.push(entry);
  }
  return entries.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};
