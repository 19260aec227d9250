import type { OpportunityId } from '../../core/model/ids.ts';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import { LogList } from './LogList.tsx';
import { useNegotiation } from './use-negotiation.ts';

/** The negotiation of one offer beside the others: whom it is with, and what was said last. */
export function NegotiationAside({ opportunityId }: { readonly opportunityId: OpportunityId }) {
  const say = useSay();
  const { opportunity, entries, negotiator } = useNegotiation(opportunityId);
  if (opportunity === null) return null;
  return (
    <section>
      <h2 className={text['heading']}>
        {negotiator === null ? say('negotiation.title.nobody') : say('negotiation.title', { who: negotiator.person.name })}
      </h2>
      <p className={text['small']}>{say('negotiation.lede')}</p>
      <LogList entries={entries} opportunity={opportunity} />
    </section>
  );
}
