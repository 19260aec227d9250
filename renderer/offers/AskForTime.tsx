import { CalendarClock } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { writePlace, writePlaceOfAction } from '../../core/letters/places.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import { type MoreTime, moreTimeFor } from '../../core/negotiation/more-time.ts';
import { signedElsewhere } from '../../core/offers/signed-elsewhere.ts';
import { useNow, usePlan, useWholeWorkspace } from '../data/services.ts';
import { Button, type ButtonLook } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import { TellSigned } from './TellSigned.tsx';

/** How it stands with more time for an offer, and where it is asked for; a step of the playbook that asks the same is done by it. */
export const useMoreTime = (id: OpportunityId): { readonly time: MoreTime | null; readonly ask: () => void } => {
  const now = useNow();
  const plan = usePlan();
  const workspace = useWholeWorkspace();
  const [, navigate] = useLocation();
  const time = useMemo(() => (signedElsewhere(workspace, id, now) === null ? moreTimeFor(workspace, id, now) : null), [workspace, id, now]);
  const step = plan.find(({ ruleId, opportunityId, state }) => ruleId === 'ask-for-time' && opportunityId === id && state.kind === 'open');
  const place = step === undefined ? writePlace({ kind: 'reply', opportunityId: id, variant: 'more-time' }) : writePlaceOfAction(step);
  return { time, ask: () => navigate(place) };
};

/** Begins the letter that asks for more time; once it was asked for, says when. Nothing where no day runs, or they have answered. */
export function AskForTime({ id, look = 'plain' }: { readonly id: OpportunityId; readonly look?: ButtonLook }) {
  const say = useSay();
  const { time, ask } = useMoreTime(id);
  if (time === null) return <TellSigned id={id} look={look} />;
  if (time.kind === 'answered') return null;
  if (time.kind === 'asked')
    return <p className={text['second']}>{say('offerTerms.asked-for-time', { when: { at: time.at, as: 'sentence' } })}</p>;
  return (
    <Button look={look} icon={<CalendarClock aria-hidden="true" />} onClick={ask}>
      {say('offerTerms.ask-for-time')}
    </Button>
  );
}
