import type { PersonId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Action } from '../playbook/action.ts';
import type { Instant } from '../time/types.ts';
import { type Dealing, dealingIn, partsIn } from './dealings.ts';
import type { Exchange } from './exchange.ts';
import { openActionsWith } from './next-touch.ts';
import { placesOfPerson } from './places.ts';
import { exchangesWith } from './timeline.ts';

/** What is to be known of somebody when they call: who they are, what there was, and what comes next. */
export interface PersonSummary {
  readonly person: Person;
  /** The opportunities they have to do with: open ones first, the newest first. */
  readonly dealings: readonly Dealing[];
  /** Everything there was and what is agreed, the newest first. */
  readonly exchanges: readonly Exchange[];
  /** The last of what lies behind; null before any. */
  readonly lastExchange: Exchange | null;
  /** The next interview with them; null where none is agreed. */
  readonly nextMeeting: Interview | null;
  /** Open steps of the plan with them or on to them, the first due first. */
  readonly openActions: readonly Action[];
}

const inCallOrder = (one: Dealing, other: Dealing): number => {
  const [here, there] = [one.opportunity, other.opportunity];
  if (one.isOpen !== other.isOpen) return one.isOpen ? -1 : 1;
  if (here.createdAt !== there.createdAt) return here.createdAt < there.createdAt ? 1 : -1;
  return here.id < there.id ? -1 : 1;
};

/** Everything the page of a person and the card for a caller show; null where there is no such person. */
export const personSummary = (workspace: Workspace, actions: readonly Action[], personId: PersonId, now: Instant): PersonSummary | null => {
  const person = workspace.people[personId];
  if (person === undefined) return null;
  const exchanges = exchangesWith(workspace, personId);
  const ahead = exchanges.filter((exchange) => exchange.kind === 'met' && exchange.interview.endAt > now);
  const next = ahead.at(-1);
  return {
    person,
    dealings: [...placesOfPerson(workspace, personId)]
      .flatMap((id) => {
        const opportunity = workspace.opportunities[id];
        if (opportunity === undefined) return [];
        const parts = partsIn(workspace, opportunity, personId);
        return parts.length === 0 ? [] : (dealingIn(workspace, opportunity, parts, now) ?? []);
      })
      .toSorted(inCallOrder),
    exchanges,
    lastExchange: exchanges.find(({ at }) => at <= now) ?? null,
    nextMeeting: next?.kind === 'met' ? next.interview : null,
    openActions: openActionsWith(workspace, actions, personId),
  };
};
