import type { ComparedOffers } from '../../../core/offers/compare-offers.ts';
import { type Comparison, type Currency, RATE_LIMIT } from '../../../core/model/offer.ts';
import { inCurrency, type Exchange, withRate } from '../../../core/offers/rates.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { useAnnounce, useNow, useSend, useSettings } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
import { FigureField } from '../../ui/FigureField.tsx';
import { useSay } from '../../ui/say.ts';
import { Select } from '../../ui/Select.tsx';
import text from '../../ui/text.module.css';
import styles from './Rates.module.css';

/** A rate as somebody types it: 0.85, or 0,85. */
const rateTyped = (words: string): number | null => {
  const written = words.trim().replace(',', '.');
  const rate = /^\d+(?:\.\d+)?$/u.test(written) ? Number(written) : 0;
  return rate > 0 && rate <= RATE_LIMIT ? rate : null;
};

/** The currency of the totals and the person's own rates for the others; there only where offers name more than one. */
export function Rates({ compared: { asked, otherCurrencies } }: { readonly compared: ComparedOffers }) {
  const say = useSay();
  const send = useSend();
  const announce = useAnnounce();
  const now = useNow();
  const { comparison, zone } = useSettings();
  const { value, edit, leave } = useEdited<Comparison>('rates of offers', comparison, ({ currency, rates }) =>
    send('settings.update', { comparison: { currency, rates } }),
  );
  if (otherCurrencies.length === 0) return null;
  const exchange: Exchange = { currency: value.currency, rates: value.rates };
  const one = value.currency ?? asked.currency;
  const want = (next: Exchange): void => edit((before) => ({ ...before, currency: next.currency, rates: [...next.rates] }));
  const choose = (to: Currency): void => {
    const next = inCurrency(exchange, one, to);
    want(next);
    leave();
    if (next.rates.length < exchange.rates.length)
      announce(say('offers.rates.dropped', { currency: one }), {
        label: say('offers.rates.back', { currency: one }),
        run: () => {
          want(exchange);
          leave();
        },
      });
  };
  const currencies = [asked.currency, ...otherCurrencies];
  return (
    <section className={styles['rates']} aria-labelledby="rates">
      <h2 id="rates" className={text['heading']}>
        {say('offers.rates')}
      </h2>
      <p className={styles['why']}>{say('offers.rates.why', { currency: one })}</p>
      <div className={styles['fields']}>
        <Select
          label={say('offers.rates.currency')}
          value={one}
          options={currencies.map((currency) => ({ value: currency, label: currency }))}
          onChange={choose}
        />
        {currencies
          .filter((currency) => currency !== one)
          .map((currency) => {
            const rate = value.rates.find((each) => each.currency === currency);
            return (
              <FigureField
                key={`${one} ${currency}`}
                label={say('offers.rates.one', { currency, one })}
                hint={rate === undefined ? undefined : say('offers.rates.on', { on: { on: rate.on, as: 'sentence' } })}
                written={rate === undefined ? '' : String(rate.rate)}
                read={rateTyped}
                wrong={say('offers.rates.wrong')}
                onChange={(figure) => want(withRate(exchange, one, currency, figure, dayOf(now, zone)))}
                onLeave={leave}
              />
            );
          })}
      </div>
    </section>
  );
}
