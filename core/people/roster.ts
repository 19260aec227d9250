import type { Opportunity } from '../model/opportunity.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Action } from '../playbook/action.ts';
import type { Instant } from '../time/types.ts';
import type { Exchange } from './exchange.ts';
import { nextTouches } from './next-touch.ts';
import { placesOf } from './places.ts';
import { exchangesByPerson } from './timeline.ts';

/** Somebody with what a list of people shows of them. */
export interface RosterEntry {
  readonly person: Person;
  /** The opportunities they run, are met in or speak for. */
  readonly opportunities: readonly Opportunity[];
  /** The last of what lies behind; null before any. */
  readonly lastExchange: Exchange | null;
  /** The step of the plan to take with them next; null where there is none. */
  readonly next: Action | null;
}

/** Everybody, in the order they were added, gathered in one pass so that long lists stay quick. */
export const rosterOf = (workspace: Workspace, actions: readonly Action[], now: Instant): readonly RosterEntry[] => {
  const places = placesOf(workspace);
  const next = nextTouches(workspace, actions);
  const exchanges = exchangesByPerson(workspace);
  return Object.values(workspace.people).map((person) => ({
    person,
    opportunities: [...(places.get(person.id) ?? [])].flatMap((id) => workspace.opportunities[id] ?? []),
    lastExchange: exchanges.get(person.id)?.find(({ at }) => at <= now) ?? null,
    next: next.get(person.id) ?? null,
  }));
};
