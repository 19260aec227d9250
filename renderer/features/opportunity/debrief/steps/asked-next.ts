import type { EventOf } from '../../../../../core/model/event.ts';
import type { Interview } from '../../../../../core/model/interview.ts';
import type { Case } from '../../../../../core/playbook/case.ts';
import type { LocalDay } from '../../../../../core/time/types.ts';
import { dayOf } from '../../../../../core/time/zone.ts';

/** What they said of the next steps; null where it is worth asking once more. */
export interface AskedNext {
  readonly decidesOn: LocalDay | null;
  readonly channel: EventOf<'follow-up-channel-stated'>['channel'] | null;
}

/** The day of decision that was named last, unless it was over before this interview, and the channel that was named last. */
export const askedNext = ({ events }: Pick<Case, 'events'>, { startAt }: Pick<Interview, 'startAt'>): AskedNext => {
  const date = events.findLast((event) => event.kind === 'decision-date-stated');
  const channel = events.findLast((event) => event.kind === 'follow-up-channel-stated');
  return {
    decidesOn: date !== undefined && date.on >= dayOf(startAt, date.zone) ? date.on : null,
    channel: channel?.channel ?? null,
  };
};
