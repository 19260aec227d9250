import type { LocalDay, Zone } from '../time/types.ts';
import type { Situation } from './situation.ts';

/** The first day in the new job: as it was agreed last, else as the terms of the offer have it; null while neither says. */
export const firstDayOf = ({
  facts,
  events,
}: Pick<Situation, 'facts' | 'events'>): { readonly on: LocalDay; readonly zone: Zone } | null => {
  const agreed = events.findLast((event) => event.kind === 'start-date-agreed');
  if (agreed !== undefined) return { on: agreed.on, zone: agreed.zone };
  const on = facts.offer?.terms.startOn ?? null;
  return on === null ? null : { on, zone: facts.opportunity.zone };
};
