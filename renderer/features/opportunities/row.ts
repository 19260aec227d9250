import { type Message, message } from '../../../core/messages/message.ts';
import type { Medium, Stage } from '../../../core/model/event.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { Route } from '../../../core/model/opportunity.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import { standingInterviews } from '../../../core/playbook/interview-status.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { stageOf } from '../../../core/playbook/stage.ts';
import { attentionOf } from '../../../core/standing/attention.ts';
import { customStageOf } from '../../../core/standing/custom-stage.ts';
import type { Dossier } from '../../../core/standing/dossier.ts';
import { type LastContact, lastContact } from '../../../core/standing/last-contact.ts';
import { endOf, stepsReached } from '../../../core/standing/milestones.ts';
import { standingWords } from '../../../core/standing/standing-words.ts';
import { type WhoseMove, whoseMove } from '../../../core/standing/whose-move.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { nodeOf, whenOf } from '../../actions/when.ts';
import type { NodeKind } from '../../ui/Node.tsx';
import { type ColumnId, columnOf, type Destination } from './columns.ts';
import { type Flag, flagOf } from './flag.ts';

/** One opportunity, as a line of the list or a card of the board. */
export interface OpportunityRow {
  readonly id: OpportunityId;
  readonly company: string;
  /** Empty while unknown. */
  readonly role: string;
  readonly move: { readonly node: NodeKind | null; readonly title: Message; readonly when: Message | null };
  readonly stage: Message;
  readonly column: ColumnId;
  /** The very stage, of those that share its column. */
  readonly standsAt: Destination['id'];
  readonly meter: { readonly reached: 1 | 2 | 3 | 4 | 5; readonly closed: 'won' | 'lost' | null };
  /** Null for a direct contact, else the recruiter or, while nobody is named, the agency. */
  readonly recruiter: string | null;
  readonly contact: Message;
  /** What deserves a second look; null for most. */
  readonly flag: Flag | null;
}

/** A row with what it is found, filtered and sorted by. */
export interface Entry {
  readonly row: OpportunityRow;
  readonly whose: 'yours' | 'theirs' | 'closed';
  readonly isAhead: boolean;
  readonly hasOffer: boolean;
  readonly isByRecruiter: boolean;
  /** How soon it wants attention: late, yours, theirs, nobody's, closed. */
  readonly urgency: number;
  /** By when, within the same urgency. */
  readonly at: Instant;
  /** Null before any. */
  readonly contactAt: Instant | null;
}

/** Whose word is awaited where the plan has nothing, by where the process stands. */
const AWAITED: Readonly<Record<Stage, Message>> = {
  applied: message('opportunities.move.theirs'),
  screening: message('opportunities.move.theirs'),
  interviewing: message('opportunities.move.theirs'),
  paused: message('opportunities.move.paused'),
  offer: message('opportunities.move.offer'),
  accepted: message('opportunities.move.contract'),
  signed: message('opportunities.move.closed'),
  rejected: message('opportunities.move.closed'),
  withdrawn: message('opportunities.move.closed'),
  silent: message('opportunities.move.closed'),
};

/** A row names the company already. */
const titleBesideCompany = ({ title }: Action): Message =>
  title.key === 'playbook.debrief.title' ? message('opportunities.move.debrief') : title;

const awaitedNode = (stage: Stage): NodeKind | null => {
  if (stage === 'offer') return 'later';
  return stage === 'accepted' || endOf(stage) === null ? 'theirs' : null;
};

const CALLS: ReadonlySet<Medium> = new Set(['phone']);

/** The last contact in a few words: "yesterday, they called". */
const contactWords = (contact: LastContact | null, zone: Zone): Message => {
  if (contact === null) return message('opportunities.contact.none');
  const at = { on: dayOf(contact.at, zone), as: 'smart' } as const;
  if (contact.kind === 'met') return message('opportunities.contact.met', { at });
  const { direction, medium, about } = contact.event;
  if (about === 'offer' && direction === 'in') return message('opportunities.contact.offered', { at });
  if (about === 'thanks' && direction === 'out') return message('opportunities.contact.thanked', { at });
  if (medium === 'in-person') return message('opportunities.contact.spoke', { at });
  return message(CALLS.has(medium) ? 'opportunities.contact.called' : 'opportunities.contact.wrote', { at, direction });
};

const recruiterOf = (route: Route, workspace: Workspace): string | null => {
  if (route.kind === 'direct') return null;
  const named = route.recruiterId === null ? undefined : workspace.people[route.recruiterId]?.name;
  return named ?? route.agency;
};

const whoseOf = (move: WhoseMove, closed: 'won' | 'lost' | null): Entry['whose'] =>
  move.whose === 'yours' && move.ready ? 'yours' : closed === null ? 'theirs' : 'closed';

const urgencyOf = (node: NodeKind | null, whose: Entry['whose']): number => {
  if (whose === 'closed') return 4;
  if (node === null) return 3;
  return node === 'late' ? 0 : whose === 'yours' ? 1 : 2;
};

/** What the list and the board show of an opportunity; `actions` are those of its plan. */
export const entryOf = (dossier: Dossier, actions: readonly Action[], workspace: Workspace, now: Instant): Entry => {
  const { opportunity, interviews, events } = dossier;
  const { zone, customStages } = workspace.settings;
  const stage = stageOf(events);
  const custom = customStageOf(events, customStages);
  const closed = endOf(stage);
  const move = whoseMove(actions, now);
  const action = move.whose === 'nobody' ? null : move.action;
  const node = action === null ? awaitedNode(stage) : nodeOf(action, now);
  const contact = lastContact(interviews, events, now);
  const whose = whoseOf(move, closed);
  return {
    row: {
      id: opportunity.id,
      company: opportunity.company,
      role: opportunity.role,
      move: {
        node,
        title: action === null ? AWAITED[stage] : titleBesideCompany(action),
        when: action === null ? null : whenOf(action, now, zone),
      },
      stage: standingWords(stage, interviews, events, custom),
      column: columnOf(stage, custom),
      standsAt: custom?.id ?? stage,
      meter: { reached: stepsReached(stage, interviews, events), closed },
      recruiter: recruiterOf(opportunity.route, workspace),
      contact: contactWords(contact, zone),
      flag: closed === null ? flagOf(attentionOf(dossier, actions, now), action, now, zone) : null,
    },
    whose,
    isAhead: closed === null && standingInterviews(interviews, events).some(({ startAt }) => startAt > now),
    hasOffer: stage === 'offer' || stage === 'accepted',
    isByRecruiter: opportunity.route.kind === 'recruiter',
    urgency: urgencyOf(node, whose),
    at: action === null ? (contact?.at ?? opportunity.createdAt) : (action.latestAt ?? action.idealAt),
    contactAt: contact?.at ?? null,
  };
};
