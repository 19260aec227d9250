import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { writePlace, writePlaceOfAction } from '../../core/letters/places.ts';
import { type DateToTell, datesToTell } from '../../core/negotiation/date-to-tell.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import { useNow, usePlan, useWholeWorkspace } from '../data/services.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuItem } from '../ui/Menu.tsx';
import { useSay } from '../ui/say.ts';

/** Where the letter that tells them is begun. */
const placeOf = ({ opportunity, step }: DateToTell): string =>
  step === null ? writePlace({ kind: 'reply', opportunityId: opportunity.id, variant: 'other-offer' }) : writePlaceOfAction(step);

/** Begins the word to a company that does not know until when this offer stands; of several, one is chosen. Nothing once all of them know. */
export function TellDate({ id }: { readonly id: OpportunityId }) {
  const say = useSay();
  const now = useNow();
  const plan = usePlan();
  const workspace = useWholeWorkspace();
  const [, navigate] = useLocation();
  const untold = useMemo(() => datesToTell(workspace, plan, id, now), [workspace, plan, id, now]);
  const [first, ...others] = untold;
  if (first === undefined) return null;
  if (others.length === 0) {
    const who = first.recruiter === null ? first.opportunity.company : first.recruiter.name;
    return (
      <Button look="quiet" onClick={() => navigate(placeOf(first))}>
        {say('negotiation.tell-date', { named: who === null ? 'no' : 'yes', who: who ?? '' })}
      </Button>
    );
  }
  return (
    <Menu trigger={<Button look="quiet">{say('negotiation.tell-date.several')}</Button>}>
      {untold.map((each) => {
        const { opportunity, recruiter } = each;
        return (
          <MenuItem key={opportunity.id} onChoose={() => navigate(placeOf(each))}>
            {say('negotiation.tell-date.whom', {
              through: recruiter === null ? 'no' : recruiter.name === null ? 'unnamed' : 'named',
              company: opportunity.company,
              who: recruiter?.name ?? '',
            })}
          </MenuItem>
        );
      })}
    </Menu>
  );
}
