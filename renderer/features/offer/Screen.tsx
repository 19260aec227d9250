import { Suspense, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { OpportunityId } from '../../../core/model/ids.ts';
import { offerStanding } from '../../../core/offers/offer-state.ts';
import { caseOf } from '../../../core/playbook/case.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PartsNav } from '../../ui/PartsNav.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { OfferHead } from './OfferHead.tsx';
import { isPart, type OfferPart, offerParts, placeOfPart } from './parts.ts';
import styles from './Screen.module.css';

export interface OfferScreenProps {
  readonly id: OpportunityId;
  /** The part of its address; the terms for one that there is not. */
  readonly part: string;
}

/** One offer: its head, and one of its parts below. */
export function OfferScreen({ id, part }: OfferScreenProps) {
  const say = useSay();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const facts = useMemo(() => caseOf(workspace, id), [workspace, id]);
  if (facts === null)
    return (
      <Screen>
        <EmptyState isWholeScreen title={say('offerTerms.gone')}>
          <Button onClick={() => navigate('/offers')}>{say('offerTerms.back')}</Button>
        </EmptyState>
      </Screen>
    );
  const record = workspace.offers[id] ?? null;
  const standing = offerStanding(facts.events, now);
  if (standing.state === 'none' && record === null)
    return (
      <Screen>
        <EmptyState
          isWholeScreen
          title={say('offerTerms.none', { company: facts.opportunity.company })}
          detail={say('offerTerms.none.detail')}
        >
          <Button look="primary" onClick={() => navigate(`/opportunities/${id}?happened=offer`)}>
            {say('offerTerms.none.note')}
          </Button>
        </EmptyState>
      </Screen>
    );
  const here = isPart(part) ? part : 'terms';
  const Part = offerParts[here];
  return (
    <Screen className={styles['screen']}>
      <OfferHead facts={facts} standing={standing} record={record} />
      <div className={styles['parts']}>
        <PartsNav
          asTabs
          label={say('offerTerms.parts')}
          parts={(Object.keys(offerParts) as OfferPart[]).map((each) => ({
            to: placeOfPart(id, each),
            label: say(`offerTerms.part.${each}`),
            isHere: each === here,
          }))}
        />
      </div>
      <Suspense fallback={null}>
        <Part key={id} id={id} />
      </Suspense>
    </Screen>
  );
}
