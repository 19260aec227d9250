import type { OfferRecord } from '../../../core/model/offer.ts';
import type { OfferStanding } from '../../../core/offers/offer-state.ts';
import { deadlineWords, timeLeft } from '../../../core/offers/time-left.ts';
import type { Case } from '../../../core/playbook/case.ts';
import { useNow, useSettings } from '../../data/services.ts';
import { Monogram } from '../../ui/Monogram.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { OfferActs } from './OfferActs.tsx';
import styles from './OfferHead.module.css';

export interface OfferHeadProps {
  readonly facts: Case;
  readonly standing: OfferStanding;
  /** Null while nothing of it is written down. */
  readonly record: OfferRecord | null;
}

/** Whose offer it is, where it is, and until when it stands. */
export function OfferHead({ facts, standing, record }: OfferHeadProps) {
  const say = useSay();
  const now = useNow();
  const { zone } = useSettings();
  const { opportunity } = facts;
  const { state, offer } = standing;
  const awaits = state === 'open' || state === 'over';
  const words = say(awaits ? 'offerTerms.state.written' : 'offerTerms.state', {
    state,
    written: record?.isInWriting === true ? 'yes' : 'no',
  });
  return (
    <header className={styles['head']}>
      <Monogram name={opportunity.company} size="large" />
      <div className={styles['names']}>
        <h1 className={text['title']}>{opportunity.company}</h1>
        <p className={text['second']}>
          {opportunity.role === '' ? words : say('offerTerms.state.role', { role: opportunity.role, state: words })}
        </p>
        {awaits && (
          <p className={text['second']}>
            {offer?.deadline == null || offer.deadlineAt === null
              ? say('offerTerms.deadline.none')
              : say('offerTerms.deadline.left', {
                  deadline: say(deadlineWords(offer.deadline, offer.deadlineAt, zone)),
                  left: say(timeLeft(offer.deadlineAt, now)),
                })}
          </p>
        )}
      </div>
      <OfferActs facts={facts} standing={standing} />
    </header>
  );
}
