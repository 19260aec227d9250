import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { writePlace, writePlaceOfAction } from '../../../core/letters/places.ts';
import type { OfferStanding } from '../../../core/offers/offer-state.ts';
import type { Case } from '../../../core/playbook/case.ts';
import { useNow, usePlan, useSettings } from '../../data/services.ts';
import type { Happening } from '../../happenings/happening.ts';
import { HappeningDialog } from '../../happenings/HappeningDialog.tsx';
import { happeningsOf, inGroup } from '../../happenings/happenings.ts';
import { AskForTime, useMoreTime } from '../../offers/AskForTime.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './OfferHead.module.css';

/** What can be done about an offer as a whole: time, its deadline, an answer that it was received. */
export function OfferActs({ facts, standing: { state, offer } }: { readonly facts: Case; readonly standing: OfferStanding }) {
  const say = useSay();
  const now = useNow();
  const plan = usePlan();
  const settings = useSettings();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState<Happening | null>(null);
  const { id } = facts.opportunity;
  const isNamed = offer?.deadline != null;
  const awaits = state === 'open' || state === 'over';
  const move = awaits
    ? happeningsOf({ facts, settings, now })
        .groups.flatMap(inGroup)
        .find((each) => each.id === 'offer-moved')
    : undefined;
  const { time, ask } = useMoreTime(id);
  const reply = plan.find(({ ruleId, opportunityId, state }) => ruleId === 'reply' && opportunityId === id && state.kind === 'open');
  const thanks = reply === undefined ? writePlace({ kind: 'reply', opportunityId: id, variant: 'offer' }) : writePlaceOfAction(reply);
  return (
    <div className={styles['acts']}>
      <AskForTime id={id} />
      <Menu align="end" trigger={<Button iconOnly aria-label={say('opportunity.more')} icon={<Ellipsis aria-hidden="true" />} />}>
        {move !== undefined && (
          <MenuItem onChoose={() => setAsked(move)}>{say('offerTerms.move', { named: isNamed ? 'yes' : 'no' })}</MenuItem>
        )}
        {time !== null && time.kind !== 'unasked' && <MenuItem onChoose={ask}>{say('offerTerms.ask-for-time')}</MenuItem>}
        {awaits && <MenuItem onChoose={() => navigate(thanks)}>{say('offerTerms.acknowledge')}</MenuItem>}
        {awaits && <MenuSeparator />}
        <MenuItem onChoose={() => navigate(`/opportunities/${id}`)}>{say('offerTerms.opportunity')}</MenuItem>
        <MenuItem onChoose={() => navigate('/offers')}>{say('offerTerms.back')}</MenuItem>
        <MenuItem onChoose={() => navigate('/offers/present')}>{say('offerTerms.present.go')}</MenuItem>
      </Menu>
      {asked !== null && <HappeningDialog facts={facts} happening={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
