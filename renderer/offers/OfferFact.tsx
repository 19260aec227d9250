import { Link } from 'wouter';
import { offerStanding } from '../../core/offers/offer-state.ts';
import { yearlyTotal } from '../../core/offers/yearly-total.ts';
import type { Case } from '../../core/playbook/case.ts';
import { useNow, useWorkspace } from '../data/services.ts';
import { Fact } from '../ui/Facts.tsx';
import { useSay } from '../ui/say.ts';
import styles from './OfferFact.module.css';

/** What their offer comes to a year, leading to its terms; where none are laid out, that they can be. */
export function OfferFact({ facts: { opportunity, events } }: { readonly facts: Case }) {
  const say = useSay();
  const now = useNow();
  const record = useWorkspace(({ offers }) => offers[opportunity.id]);
  if (record === undefined && offerStanding(events, now).state === 'none') return null;
  const terms = record?.terms;
  const own = terms === undefined ? null : yearlyTotal(terms, { currency: terms.currency, rates: [] }).own;
  return (
    <Fact term={say('offerTerms.fact')}>
      <Link to={`/offers/${opportunity.id}`} className={styles['way']}>
        {terms === undefined || own === null
          ? say(terms === undefined ? 'offerTerms.lay-out' : 'offerTerms.fact.see')
          : say('offerTerms.fact.year', { amount: { money: Math.round(own.taxed?.after ?? own.before), currency: terms.currency } })}
      </Link>
    </Fact>
  );
}
