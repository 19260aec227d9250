import type { OpportunityId } from '../../core/model/ids.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useSay } from '../ui/say.ts';
import { LogList } from './LogList.tsx';
import { useNegotiation } from './use-negotiation.ts';

/** Everything that was said of the terms of one offer, and with whom they are agreed. */
export function NegotiationPart({ id }: { readonly id: OpportunityId }) {
  const say = useSay();
  const { opportunity, entries } = useNegotiation(id);
  if (opportunity === null) return null;
  return entries.length === 0 ? <EmptyState title={say('negotiation.none')} /> : <LogList entries={entries} opportunity={opportunity} />;
}
