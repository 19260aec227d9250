import type { OpportunityId } from '../../core/model/ids.ts';
import type { OfferRecord } from '../../core/model/offer.ts';
import { usualCurrency } from '../../core/offers/currencies.ts';
import { newOffer } from '../../core/offers/no-terms.ts';
import { useNow, useSend, useWholeWorkspace } from '../data/services.ts';
import { useEdited } from '../data/use-edited.ts';

/** The record of an offer while its negotiation is edited, begun with the first change. */
export const useOffer = (id: OpportunityId) => {
  const send = useSend();
  const now = useNow();
  const workspace = useWholeWorkspace();
  const begun = (): OfferRecord => newOffer(id, usualCurrency(workspace), now);
  const { value, edit, leave } = useEdited(`offer ${id}`, workspace.offers[id] ?? null, (next) => send('offer.save', next ?? begun()));
  return {
    offer: value ?? begun(),
    change: (given: (offer: OfferRecord) => OfferRecord): void => edit((own) => given(own ?? begun())),
    leave,
  };
};
