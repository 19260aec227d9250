import { useLocation } from 'wouter';
import type { Message } from '../../core/messages/message.ts';
import { message } from '../../core/messages/message.ts';
import type { EventId, OpportunityId } from '../../core/model/ids.ts';
import type { WayOut } from '../../core/negotiation/warnings/warning.ts';

/** Where the letter to somebody about the terms of an offer is written. */
export const writePlace = (id: OpportunityId, personId: string): string => `/opportunities/${id}/write?kind=negotiation&person=${personId}`;

/** What a way out is called. */
export const wayWords = (way: WayOut): Message => {
  switch (way.kind) {
    case 'write':
      return message('negotiation.write', { name: way.name });
    case 'correct':
      return message('negotiation.way.correct');
    case 'note-offer':
      return message('negotiation.way.note-offer', { company: way.company });
    case 'present-job':
      return message('negotiation.way.present-job');
    case 'limits':
      return message('negotiation.way.limits');
  }
};

/** Takes a way out: to where it is, or to what the screen shows itself. */
export const useWayOut = (
  id: OpportunityId,
  own: { readonly correct: (eventId: EventId) => void; readonly limits: () => void },
): ((way: WayOut) => void) => {
  const [, navigate] = useLocation();
  return (way) => {
    if (way.kind === 'correct') own.correct(way.eventId);
    else if (way.kind === 'limits') own.limits();
    else navigate(placeOf(id, way));
  };
};

const placeOf = (id: OpportunityId, way: Exclude<WayOut, { readonly kind: 'correct' | 'limits' }>): string => {
  switch (way.kind) {
    case 'write':
      return writePlace(id, way.personId);
    case 'note-offer':
      return `/opportunities/${way.opportunityId}?happened=offer`;
    case 'present-job':
      return '/offers/present';
  }
};
