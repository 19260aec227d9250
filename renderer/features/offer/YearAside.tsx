import { type ReactNode, useId } from 'react';
import type { JobTerms } from '../../../core/model/offer.ts';
import { yearlyTotal } from '../../../core/offers/yearly-total.ts';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './YearAside.module.css';

/** What a year comes to, from the terms as they are being typed, and everything it is made of. */
export function YearAside({ terms, children }: { readonly terms: JobTerms; readonly children?: ReactNode }) {
  const say = useSay();
  const id = useId();
  const { currency } = terms;
  const { own, parts } = yearlyTotal(terms, { currency, rates: [] });
  const money = (amount: number): string => say('offerTerms.money', { amount: { money: Math.round(amount), currency } });
  const taxed = own?.taxed ?? null;
  const first = own?.firstYear ?? null;
  return (
    <aside aria-labelledby={id} className={styles['year']}>
      {children}
      <h2 id={id} className={text['heading']}>
        {say('offerTerms.year')}
      </h2>
      {own === null ? (
        <p className={text['second']}>{say(terms.base === null ? 'offerTerms.year.no-base' : 'offerTerms.year.no-hours')}</p>
      ) : (
        <>
          <p className={text['title']}>{money(taxed?.after ?? own.before)}</p>
          {taxed !== null && <p className={text['second']}>{say('offerTerms.year.before-tax', { amount: money(own.before) })}</p>}
          <dl className={styles['parts']}>
            {parts.map(({ kind, name, amount, how }, index) => (
              <div key={index} className={styles['row']}>
                <dt>
                  {name === '' ? say('offerTerms.year.part', { kind }) : name}
                  <span className={styles['how']}>{say(how)}</span>
                </dt>
                <dd>{money(amount)}</dd>
              </div>
            ))}
            {taxed !== null && (
              <div className={styles['row']}>
                <dt>{say('offerTerms.year.tax')}</dt>
                <dd>{money(-taxed.tax)}</dd>
              </div>
            )}
          </dl>
          {first !== null && (
            <p className={text['second']}>{say('offerTerms.year.first', { amount: money(first.taxed?.after ?? first.before) })}</p>
          )}
        </>
      )}
    </aside>
  );
}
