import type { EventOf, Stage, WorkspaceEvent } from '../model/event.ts';

/** Which of two facts came first: by when it happened, then by when it was written down; the id only settles ties. */
export const inOrder = (a: WorkspaceEvent, b: WorkspaceEvent): number => {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.loggedAt !== b.loggedAt) return a.loggedAt < b.loggedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** The fact by which the present stage was reached; null before any. */
export const lastStageOf = (events: readonly WorkspaceEvent[]): EventOf<'stage-reached'> | null => {
  let last: EventOf<'stage-reached'> | null = null;
  for (const event of events) {
    if (event.kind === 'stage-reached' && (last === null || inOrder(last, event) < 0)) last = event;
  }
  return last;
};

/** Where an opportunity stands by its history: the stage reached last, in whatever order the events come; `applied` before any. */
export const stageOf = (events: readonly WorkspaceEvent[]): Stage => lastStageOf(events)?.stage ?? 'applied';

const closing: ReadonlySet<Stage> = new Set(['accepted', 'signed', 'rejected', 'withdrawn', 'silent']);

/** Whether nothing is expected of the employer any more; what was open for it is then cancelled. */
export const isClosed = (stage: Stage): boolean => closing.has(stage);
