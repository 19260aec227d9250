import { type Message, message } from '../../../core/messages/message.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import { standingOffers } from '../../../core/offers/standing-offers.ts';
import type { Instant } from '../../../core/time/types.ts';
import { matches } from './match.ts';

/** No more than this: whoever needs more types another letter. */
const LIMIT = 3;

/** An offer that is laid out, or on the table. */
export interface FoundOffer {
  readonly opportunityId: OpportunityId;
  readonly words: Message;
  /** Empty while unknown; tells two at one company apart. */
  readonly role: string;
  readonly to: string;
}

export interface FindOffersFacts {
  readonly query: string;
  readonly workspace: Workspace;
  readonly now: Instant;
  readonly say: (message: Message) => string;
}

/** The offers that a query such as "terms halden" means: those on the table first, then others that are laid out. */
export const findOffers = ({ query, workspace, now, say }: FindOffersFacts): readonly FoundOffer[] => {
  if (query.trim() === '') return [];
  const standing = standingOffers(workspace, now).map(({ opportunity }) => opportunity);
  const others = Object.values(workspace.offers).flatMap(({ id }) => {
    const opportunity = workspace.opportunities[id];
    return opportunity === undefined || standing.includes(opportunity) ? [] : [opportunity];
  });
  return [...standing, ...others]
    .map(({ id, company, role }) => ({
      opportunityId: id,
      words: message('offerTerms.palette.offer', { company }),
      role,
      to: `/offers/${id}`,
    }))
    .filter(({ words }) => matches(query, say(words)))
    .slice(0, LIMIT);
};
