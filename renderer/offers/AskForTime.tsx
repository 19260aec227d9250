import { CalendarClock } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { writePlace, writePlaceOfAction } from '../../core/letters/places.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import { offerStanding } from '../../core/offers/offer-state.ts';
import { caseOf } from '../../core/playbook/case.ts';
import { useNow, usePlan, useWholeWorkspace } from '../data/services.ts';
import { Button, type ButtonLook } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';

/** Begins the letter that asks for more time; nothing where no deadline is running. A step of the playbook that asks the same is done by it. */
export function AskForTime({ id, look = 'plain' }: { readonly id: OpportunityId; readonly look?: ButtonLook }) {
  const say = useSay();
  const now = useNow();
  const plan = usePlan();
  const workspace = useWholeWorkspace();
  const [, navigate] = useLocation();
  const standing = useMemo(() => offerStanding(caseOf(workspace, id)?.events ?? [], now), [workspace, id, now]);
  if (standing.state !== 'open' || standing.offer?.deadline == null) return null;
  const step = plan.find(({ ruleId, opportunityId, state }) => ruleId === 'ask-for-time' && opportunityId === id && state.kind === 'open');
  const place = step === undefined ? writePlace({ kind: 'reply', opportunityId: id, variant: 'more-time' }) : writePlaceOfAction(step);
  return (
    <Button look={look} icon={<CalendarClock aria-hidden="true" />} onClick={() => navigate(place)}>
      {say('offerTerms.ask-for-time')}
    </Button>
  );
}
