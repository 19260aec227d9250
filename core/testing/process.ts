import type { EventKind, EventOf, WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { addMs, HOUR_MS } from '../time/instant.ts';
import { anEvent, anEventId, anInterview, anInterviewId, anOpportunity, anOpportunityId, at } from './builders.ts';

/** One opportunity told as it went. */
export interface Process {
  readonly opportunity: Opportunity;
  readonly interviews: readonly Interview[];
  readonly events: readonly WorkspaceEvent[];
}

/** A thing that happened in a process. */
export type Happened =
  | { readonly round: number; readonly endAt: string; readonly loggedAt?: string }
  | { readonly kind: EventKind; readonly at: string; readonly given: object };

/** A round that lasted an hour and was logged when it was over, unless it was logged earlier. */
export const round = (number: number, endAt: string, loggedAt?: string): Happened => ({
  round: number,
  endAt,
  ...(loggedAt === undefined ? {} : { loggedAt }),
});

/** A fact of that kind, `happened('contact', '2026-11-02 09:00', { about: 'invitation' })`. */
export const happened = <Kind extends EventKind>(kind: Kind, when: string, given: Partial<EventOf<Kind>> = {}): Happened => ({
  kind,
  at: when,
  given,
});

/** The process at the company of that short name, by what happened. Times are those of London. */
export const aProcess = (name: string, told: readonly Happened[], given: Partial<Opportunity> = {}): Process => {
  const opportunityId = anOpportunityId(name);
  const interviews: Interview[] = [];
  const events: WorkspaceEvent[] = [];
  for (const [place, each] of told.entries()) {
    if ('round' in each) {
      const endAt = at(each.endAt);
      const loggedAt = each.loggedAt === undefined ? endAt : at(each.loggedAt);
      const id = anInterviewId(`${name}r${each.round}`);
      interviews.push(anInterview({ id, opportunityId, round: each.round, startAt: addMs(endAt, -HOUR_MS), endAt, loggedAt }));
    } else {
      const common = { id: anEventId(`${name}e${place}`), opportunityIds: [opportunityId], at: at(each.at) };
      events.push(anEvent(each.kind, { ...each.given, ...common }));
    }
  }
  return {
    opportunity: anOpportunity({ id: opportunityId, company: name, createdAt: at('2026-08-01 09:00'), ...given }),
    interviews,
    events,
  };
};

/** The records of several processes, for a workspace. */
export const recordsOf = (processes: readonly Process[]) => ({
  opportunities: processes.map(({ opportunity }) => opportunity),
  interviews: processes.flatMap(({ interviews }) => interviews),
  events: processes.flatMap(({ events }) => events),
});
