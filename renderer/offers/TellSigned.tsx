import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { writePlace, writePlaceOfAction } from '../../core/letters/places.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import { offerStanding } from '../../core/offers/offer-state.ts';
import { signedElsewhere } from '../../core/offers/signed-elsewhere.ts';
import { caseOf } from '../../core/playbook/case.ts';
import { useNow, usePlan, useWholeWorkspace } from '../data/services.ts';
import { Button, type ButtonLook } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';

/** Begins the word to a company whose offer stands while a contract was signed elsewhere; nothing where that is not so. */
export function TellSigned({ id, look = 'plain' }: { readonly id: OpportunityId; readonly look?: ButtonLook }) {
  const say = useSay();
  const now = useNow();
  const plan = usePlan();
  const workspace = useWholeWorkspace();
  const [, navigate] = useLocation();
  const facts = useMemo(() => {
    const known = caseOf(workspace, id);
    const awaits = known !== null && ['open', 'over'].includes(offerStanding(known.events, now).state);
    return awaits && signedElsewhere(workspace, id, now) !== null ? known : null;
  }, [workspace, id, now]);
  if (facts === null) return null;
  const step = plan.find(({ ruleId, opportunityId, state }) => ruleId === 'tell-others' && opportunityId === id && state.kind === 'open');
  const variant = facts.opportunity.route.kind === 'direct' ? 'signed-elsewhere' : 'recruiter';
  const place = step === undefined ? writePlace({ kind: 'withdrawal', opportunityId: id, variant }) : writePlaceOfAction(step);
  return (
    <Button look={look} onClick={() => navigate(place)}>
      {say('offers.signed.tell', { company: facts.opportunity.company })}
    </Button>
  );
}
