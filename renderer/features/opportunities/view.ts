import { type Message, message } from '../../../core/messages/message.ts';
import type { Medium, Stage } from '../../../core/model/event.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { Route } from '../../../core/model/opportunity.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { stageOf } from '../../../core/playbook/stage.ts';
import { type Dossier, dossiers } from '../../../core/standing/dossier.ts';
import { type LastContact, lastContact } from '../../../core/standing/last-contact.ts';
import { endOf, stepsReached } from '../../../core/standing/milestones.ts';
import { standingWords } from '../../../core/standing/standing-words.ts';
import { whoseMove } from '../../../core/standing/whose-move.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';
import { nodeOf, whenOf } from '../../actions/when.ts';
import { dayOf } from '../../../core/time/zone.ts';
import type { NodeKind } from '../../ui/Node.tsx';

export const filters = ['all', 'yours', 'theirs', 'closed'] as const;
/** Which opportunities the list shows. */
export type Filter = (typeof filters)[number];

/** One line of the list. */
export interface OpportunityRow {
  readonly id: OpportunityId;
  readonly company: string;
  /** Empty while unknown. */
  readonly role: string;
  readonly move: { readonly node: NodeKind | null; readonly title: Message; readonly when: Message | null };
  readonly stage: Message;
  readonly meter: { readonly reached: 1 | 2 | 3 | 4 | 5; readonly closed: 'won' | 'lost' | null };
  /** Null for a direct contact, else the recruiter or, while nobody is named, the agency. */
  readonly recruiter: string | null;
  readonly contact: Message;
}

/** The list with its opening sentence. */
export interface OpportunitiesView {
  readonly title: Message;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly rows: readonly OpportunityRow[];
}

interface Sorted {
  readonly row: OpportunityRow;
  readonly filter: Exclude<Filter, 'all'>;
  readonly rank: number;
  readonly at: Instant;
}

/** Whose word is awaited where the plan has nothing, by where the process stands. */
const AWAITED: Readonly<Record<Stage, Message>> = {
  applied: message('opportunities.move.theirs'),
  screening: message('opportunities.move.theirs'),
  interviewing: message('opportunities.move.theirs'),
  paused: message('opportunities.move.theirs'),
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

const rankOf = (node: NodeKind | null, filter: Sorted['filter']): number => {
  if (filter === 'closed') return 4;
  if (node === null) return 3;
  return node === 'late' ? 0 : filter === 'yours' ? 1 : 2;
};

const sortedRow = (dossier: Dossier, actions: readonly Action[], workspace: Workspace, now: Instant): Sorted => {
  const { opportunity, interviews, events } = dossier;
  const stage = stageOf(events);
  const closed = endOf(stage);
  const move = whoseMove(actions, now);
  const action = move.whose === 'nobody' ? null : move.action;
  const node = action === null ? awaitedNode(stage) : nodeOf(action, now);
  const contact = lastContact(interviews, events, now);
  const filter = move.whose === 'yours' && move.ready ? 'yours' : closed === null ? 'theirs' : 'closed';
  return {
    row: {
      id: opportunity.id,
      company: opportunity.company,
      role: opportunity.role,
      move: {
        node,
        title: action === null ? AWAITED[stage] : titleBesideCompany(action),
        when: action === null ? null : whenOf(action, now, workspace.settings.zone),
      },
      stage: standingWords(stage, interviews),
      meter: { reached: stepsReached(stage, interviews, events), closed },
      recruiter: recruiterOf(opportunity.route, workspace),
      contact: contactWords(contact, workspace.settings.zone),
    },
    filter,
    rank: rankOf(node, filter),
    at: action === null ? (contact?.at ?? opportunity.createdAt) : (action.latestAt ?? action.idealAt),
  };
};

/** Every opportunity as the list shows it; does not depend on what is searched for. */
export interface Shelf {
  readonly sorted: readonly Sorted[];
}

const grouped = (actions: readonly Action[]): ReadonlyMap<OpportunityId | null, readonly Action[]> => {
  const groups = new Map<OpportunityId | null, Action[]>();
  for (const action of actions) {
    const group = groups.get(action.opportunityId);
    if (group === undefined) groups.set(action.opportunityId, [action]);
    else group.push(action);
  }
  return groups;
};

/** Every opportunity with whose move it is, the most pressing first. */
export const shelve = (workspace: Workspace, actions: readonly Action[], now: Instant): Shelf => {
  const byOpportunity = grouped(actions);
  return {
    sorted: [...dossiers(workspace).values()]
      .map((dossier) => sortedRow(dossier, byOpportunity.get(dossier.opportunity.id) ?? [], workspace, now))
      .toSorted((a, b) => a.rank - b.rank || (a.at < b.at ? -1 : a.at > b.at ? 1 : a.row.company.localeCompare(b.row.company))),
  };
};

/** What the list shows: the shelf, narrowed by what was found (null when nothing is searched for) and by the filter. */
export const opportunitiesView = (shelf: Shelf, found: ReadonlySet<string> | null, filter: Filter): OpportunitiesView => {
  const count = shelf.sorted.length;
  const matching = found === null ? shelf.sorted : shelf.sorted.filter(({ row }) => found.has(row.id));
  const of = (wanted: Filter): number => matching.filter((entry) => wanted === 'all' || entry.filter === wanted).length;
  const yours = shelf.sorted.filter((entry) => entry.filter === 'yours').length;
  return {
    title: count === 0 ? message('opportunities.title.none') : message('opportunities.title.count', { count, yours }),
    counts: { all: of('all'), yours: of('yours'), theirs: of('theirs'), closed: of('closed') },
    rows: matching.filter((entry) => filter === 'all' || entry.filter === filter).map(({ row }) => row),
  };
};
