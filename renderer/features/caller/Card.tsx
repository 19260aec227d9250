import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CallerCard } from '../../../core/caller/caller-card.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import { useNow, useSettings } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import { Also } from './Also.tsx';
import styles from './Card.module.css';
import { opportunityName, placedWords, whyShown } from './head.ts';
import { Rows } from './Rows.tsx';
import { rowsOf } from './view.ts';

export interface CardProps {
  readonly card: CallerCard;
  /** Shows a place in the main window. */
  readonly onOpen: (to: string) => void;
  readonly onTakeFor: (id: OpportunityId) => void;
  /** What can be done, between what is known and what else they have to do with. */
  readonly children: ReactNode;
}

/** What to know before picking up the phone. */
export function Card({ card, onOpen, onTakeFor, children }: CardProps) {
  const say = useSay();
  const now = useNow();
  const { zone } = useSettings();
  const { person, foremost, match } = card;
  const why = whyShown(card);
  const phone = match.kind === 'person' && match.phone !== null ? match.phone : (person?.phones[0] ?? '');
  const what = person === null ? '' : placedWords(person, say);
  return (
    <>
      <header className={styles['who']}>
        {why !== null && (
          <p className={styles['why']} data-sure={why.isSure || undefined}>
            {why.isSure && <Check aria-hidden="true" />}
            {say(why.words)}
          </p>
        )}
        <h1 className={styles['name']}>{person?.name ?? foremost?.opportunity.company}</h1>
        <p className={styles['what']}>
          {person === null ? say('caller.nobody') : what} <span className={styles['phone']}>{phone}</span>
        </p>
        {foremost !== null && (
          <p className={styles['about']}>
            {opportunityName(foremost.opportunity)} <span className={styles['stage']}>{say(foremost.stage)}</span>
          </p>
        )}
      </header>
      <Rows rows={rowsOf(card, now, zone)} onOpen={onOpen} />
      <div className={styles['foot']}>
        {children}
        <Also card={card} onTakeFor={onTakeFor} />
      </div>
    </>
  );
}
