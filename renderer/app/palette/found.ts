import type { Message } from '../../../core/messages/message.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Person, PersonRole } from '../../../core/model/person.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { routeOf } from '../../../core/reminders/route.ts';
import type { Instant } from '../../../core/time/types.ts';
import type { FoundCompany } from './found-company.ts';
import { begins, matches } from './match.ts';

/** No group shows more than this: whoever needs more types another letter. */
const GROUP_LIMIT = 5;

/** Something of the person's own that the palette found, and where it is. */
export type Found =
  | { readonly kind: 'action'; readonly action: Action; readonly company: string | null; readonly to: string }
  | { readonly kind: 'opportunity'; readonly id: OpportunityId; readonly company: string; readonly role: string; readonly to: string }
  | {
      readonly kind: 'person';
      readonly person: Person;
      readonly role: PersonRole | null;
      readonly to: string;
    };

export interface FoundGroups {
  readonly actions: readonly Extract<Found, { kind: 'action' }>[];
  readonly opportunities: readonly Extract<Found, { kind: 'opportunity' }>[];
  readonly people: readonly Extract<Found, { kind: 'person' }>[];
}

export interface FindFacts {
  readonly query: string;
  readonly workspace: Workspace;
  /** The person's own open steps, the most pressing first. */
  readonly pressing: readonly Action[];
  /** What stands under its company already. */
  readonly besides: FoundCompany | null;
  /** The language of the titles that are searched. */
  readonly say: (message: Message) => string;
}

/** By when something counts: what is snoozed when its snooze ends. */
const dueAt = ({ state, latestAt, idealAt }: Action): Instant => (state.kind === 'snoozed' ? state.untilAt : (latestAt ?? idealAt));

/** The person's own open steps, the most pressing first. */
export const pressing = (actions: readonly Action[]): readonly Action[] =>
  actions
    .filter(({ state, move }) => move === 'yours' && (state.kind === 'open' || state.kind === 'snoozed'))
    .toSorted((one, other) => (dueAt(one) < dueAt(other) ? -1 : 1));

/** The company as it is typed comes first, then a word of it, then the role. */
const fitOf = (query: string, { company }: Opportunity): number => (begins(query, company) ? 0 : matches(query, company) ? 1 : 2);

/** What the query finds; without a query only what is to be done. */
export const find = ({ query, workspace, pressing, besides, say }: FindFacts): FoundGroups => {
  const shown = new Set<string>([...(besides?.steps ?? []).map(({ action }) => action.key), ...(besides?.roles ?? []).map(({ id }) => id)]);
  const companyOf = ({ opportunityId }: Action): string | null =>
    opportunityId === null ? null : (workspace.opportunities[opportunityId]?.company ?? null);
  const foundActions: FoundGroups['actions'][number][] = [];
  for (const action of pressing) {
    // There may be thousands, and each title has to be put into words to be compared.
    if (foundActions.length === GROUP_LIMIT) break;
    if (shown.has(action.key)) continue;
    const company = companyOf(action);
    if (matches(query, `${say(action.title)} ${company ?? ''}`))
      foundActions.push({ kind: 'action', action, company, to: routeOf(action) });
  }
  if (query.trim() === '') return { actions: foundActions, opportunities: [], people: [] };
  return {
    actions: foundActions,
    opportunities: Object.values(workspace.opportunities)
      .filter(({ id, company, role }) => !shown.has(id) && matches(query, `${company} ${role}`))
      .toSorted((one, other) => fitOf(query, one) - fitOf(query, other) || (one.createdAt > other.createdAt ? -1 : 1))
      .slice(0, GROUP_LIMIT)
      .map(({ id, company, role }) => ({ kind: 'opportunity', id, company, role, to: `/opportunities/${id}` })),
    people: Object.values(workspace.people)
      .filter(({ name, company, phones }) => matches(query, `${name} ${company} ${phones.join(' ')}`))
      .map((person) => ({ kind: 'person', person, role: person.roles[0] ?? null, to: `/people/${person.id}` }) as const)
      .slice(0, GROUP_LIMIT),
  };
};
