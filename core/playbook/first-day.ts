import type { EventOf, Stage, WorkspaceEvent } from '../model/event.ts';
import type { LocalDay, Zone } from '../time/types.ts';
import type { Situation } from './situation.ts';

const yes: ReadonlySet<Stage> = new Set(['accepted', 'signed']);

/**
 * The first day as it was agreed last; null where none was, or where the yes it belonged to was taken back since, or it
 * was refused without one. The history holds what has happened so far, in order.
 */
export const agreedFirstDay = (events: readonly WorkspaceEvent[]): EventOf<'start-date-agreed'> | null => {
  let agreed: EventOf<'start-date-agreed'> | null = null;
  let isAccepted = false;
  for (const event of events) {
    if (event.kind === 'start-date-agreed') agreed = event;
    if (event.kind !== 'stage-reached' && event.kind !== 'offer-made') continue;
    // An offer that is made after a yes opens it again, as it does for the stage.
    const stage: Stage = event.kind === 'offer-made' ? 'offer' : event.stage;
    if (!yes.has(stage) && (isAccepted || stage === 'withdrawn' || stage === 'rejected')) agreed = null;
    isAccepted = yes.has(stage);
  }
  return agreed;
};

/** The first day in the new job: as it was agreed last, else as the terms of the offer have it; null while neither says. */
export const firstDayOf = ({
  facts,
  events,
}: Pick<Situation, 'facts' | 'events'>): { readonly on: LocalDay; readonly zone: Zone } | null => {
  const agreed = agreedFirstDay(events);
  if (agreed !== null) return { on: agreed.on, zone: agreed.zone };
  const on = facts.offer?.terms.startOn ?? null;
  return on === null ? null : { on, zone: facts.opportunity.zone };
};
