import { type Ref, useId } from 'react';
import type { Limits, OfferRecord } from '../../core/model/offer.ts';
import { MoneyField } from '../ui/MoneyField.tsx';
import { useSay } from '../ui/say.ts';
import { Switch } from '../ui/Switch.tsx';
import text from '../ui/text.module.css';
import styles from './LimitsFields.module.css';

const POINTS = ['target', 'reserve', 'walkAway'] as const satisfies readonly (keyof Limits)[];

export interface LimitsFieldsProps {
  readonly offer: OfferRecord;
  readonly change: (given: (offer: OfferRecord) => OfferRecord) => void;
  readonly leave: () => void;
  readonly sectionRef: Ref<HTMLElement>;
}

/** How far the person goes, as base a year. It stands here and nowhere else, unless they let the caller card show it. */
export function LimitsFields({ offer, change, leave, sectionRef }: LimitsFieldsProps) {
  const say = useSay();
  const id = useId();
  return (
    <section ref={sectionRef} tabIndex={-1} aria-labelledby={id} className={styles['limits']}>
      <h2 id={id} className={text['heading']}>
        {say('negotiation.limits')}
      </h2>
      <p className={styles['only']}>{say('negotiation.limits.only-here')}</p>
      <div className={styles['points']}>
        {POINTS.map((point) => (
          <MoneyField
            key={point}
            label={say(`negotiation.limits.${point}`)}
            value={offer.limits[point]}
            currency={offer.terms.currency}
            onChange={(typed) => change((own) => ({ ...own, limits: { ...own.limits, [point]: typed?.amount ?? null } }))}
            onLeave={leave}
          />
        ))}
      </div>
      <div className={styles['switch']}>
        <span id={`${id}-card`}>{say('negotiation.limits.card')}</span>
        <Switch
          labelledBy={`${id}-card`}
          describedBy={`${id}-why`}
          on={offer.limitsOnCallerCard}
          onChange={(limitsOnCallerCard) => {
            change((own) => ({ ...own, limitsOnCallerCard }));
            leave();
          }}
        />
      </div>
      <p id={`${id}-why`} className={styles['only']}>
        {say('negotiation.limits.card.why')}
      </p>
    </section>
  );
}
