import type { EventOf, Stage, WorkspaceEvent } from '../model/event.ts';
import type { Instant } from '../time/types.ts';

/** Which of two facts came first: by when it happened, then by when it was written down; the id only settles ties. */
export const inOrder = (a: WorkspaceEvent, b: WorkspaceEvent): number => {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.loggedAt !== b.loggedAt) return a.loggedAt < b.loggedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** How the present stage was reached. */
export interface StageReached {
  readonly stage: Stage;
  readonly at: Instant;
  readonly customStageId: EventOf<'stage-reached'>['customStageId'];
}

type StageFact = EventOf<'stage-reached' | 'offer-made'>;

const isStageFact = (event: WorkspaceEvent): event is StageFact => event.kind === 'stage-reached' || event.kind === 'offer-made';

/** Whether the employer or the recruiter was heard from. */
export const isTheirWord = (event: WorkspaceEvent): boolean => {
  switch (event.kind) {
    case 'contact':
      return event.direction === 'in' && (event.party === 'employer' || event.party === 'recruiter');
    case 'decision-date-stated':
    case 'contact-date-advised':
    case 'follow-up-channel-stated':
    case 'direct-note-answered':
    case 'offer-deadline-moved':
      return true;
    case 'interview-rescheduled':
    case 'interview-cancelled':
      return event.by !== 'me';
    default:
      return false;
  }
};

const reachedBy = (fact: StageFact): StageReached =>
  fact.kind === 'offer-made'
    ? { stage: 'offer', at: fact.at, customStageId: null }
    : { stage: fact.stage, at: fact.at, customStageId: fact.customStageId };

/** The facts that changed the stage, in order; an offer noted while the stage is that already changes nothing. */
const stageFactsOf = (events: readonly WorkspaceEvent[]): readonly StageFact[] => {
  const facts: StageFact[] = [];
  for (const fact of events.filter(isStageFact).sort(inOrder)) {
    const before = facts.at(-1);
    if (fact.kind === 'stage-reached' || before === undefined || reachedBy(before).stage !== 'offer') facts.push(fact);
  }
  return facts;
};

/**
 * How the present stage was reached, in whatever order the events come; null before any. An offer is a stage of its
 * own, and silence ends by itself once the other side is heard from again: the stage before it stands again.
 */
export const lastStageOf = (events: readonly WorkspaceEvent[]): StageReached | null => {
  const facts = stageFactsOf(events);
  const last = facts.at(-1);
  if (last === undefined) return null;
  const reached = reachedBy(last);
  if (reached.stage !== 'silent' || !events.some((event) => isTheirWord(event) && inOrder(last, event) < 0)) return reached;
  const before = facts.findLast((fact) => reachedBy(fact).stage !== 'silent');
  return before === undefined ? null : reachedBy(before);
};

/** Where an opportunity stands by its history; `applied` before any stage was noted. */
export const stageOf = (events: readonly WorkspaceEvent[]): Stage => lastStageOf(events)?.stage ?? 'applied';

const closing: ReadonlySet<Stage> = new Set(['accepted', 'signed', 'rejected', 'withdrawn', 'silent']);

/** Whether nothing is expected of the employer any more; what was open for it is then cancelled. */
export const isClosed = (stage: Stage): boolean => closing.has(stage);
