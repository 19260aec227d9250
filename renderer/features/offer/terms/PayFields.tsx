import { useRef, useState } from 'react';
import type { Bonus, Currency, JobTerms, PayPeriod } from '../../../../core/model/offer.ts';
import { BONUS_PERCENT_LIMIT, payPeriodSchema } from '../../../../core/model/offer.ts';
import { amountTyped } from '../../../../core/offers/amount-typed.ts';
import { currenciesToOffer } from '../../../../core/offers/currencies.ts';
import { figureTyped } from '../../../../core/offers/figure-typed.ts';
import { likelyPeriod, type PayBefore } from '../../../../core/offers/likely-period.ts';
import { FigureField } from '../../../ui/FigureField.tsx';
import { MoneyField } from '../../../ui/MoneyField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useSay } from '../../../ui/say.ts';
import { Select } from '../../../ui/Select.tsx';
import type { TermsFieldsProps } from './edit-terms.ts';
import { Group, Together } from './Group.tsx';

/** A share of the base, else an amount; how much of it is reckoned with stays as it was, all of it at first. */
const bonusTyped = (words: string, terms: JobTerms): Bonus | null => {
  const expected = terms.bonus?.expected ?? 100;
  const percent = words.includes('%') ? figureTyped(words) : null;
  if (percent !== null) return percent <= BONUS_PERCENT_LIMIT ? { kind: 'percent', ofBase: percent, expected } : null;
  const typed = amountTyped(words, terms.currency);
  return typed === null || (typed.currency ?? terms.currency) !== terms.currency || (typed.per ?? 'year') !== 'year'
    ? null
    : { kind: 'amount', yearly: typed.amount, expected };
};

/** What is paid in money: every year, and once for starting. */
export function PayFields({ terms, edit, onLeave, hasSignOn }: TermsFieldsProps & { readonly hasSignOn: boolean }) {
  const say = useSay();
  const { base, bonus, currency } = terms;
  /** What it is for is kept with the amount; chosen before there is one, or left when it was cleared, it waits here. */
  const [wanted, setWanted] = useState<PayBefore>({ amount: null, per: 'year' });
  /** What stood there when the field was entered: each letter typed is held against that. */
  const before = useRef<PayBefore | null>(null);
  const per = base?.per ?? wanted.per;
  return (
    <Group title={say('offerTerms.group.pay')}>
      <Together>
        <MoneyField
          label={say('offerTerms.base')}
          takesAll
          placeholder={say('offerTerms.base.such-as')}
          value={base?.amount ?? null}
          currency={currency}
          onChange={(typed) => {
            const stood = (before.current ??= base ?? wanted);
            // An amount that is cleared to be typed anew is still for what it was for.
            setWanted(stood);
            edit((now) => ({
              ...now,
              currency: typed?.currency ?? now.currency,
              base: typed === null ? null : { amount: typed.amount, per: typed.per ?? likelyPeriod(typed.amount, stood) },
            }));
          }}
          onLeave={() => {
            before.current = null;
            onLeave();
          }}
        />
        <Select
          label={say('offerTerms.per')}
          value={per}
          options={payPeriodSchema.options.map((value) => ({ value, label: say('offerTerms.per.one', { per: value }) }))}
          onChange={(next: PayPeriod) => {
            setWanted({ amount: null, per: next });
            before.current = null;
            edit((now) => ({ ...now, base: now.base === null ? null : { ...now.base, per: next } }));
          }}
        />
      </Together>
      <Select
        label={say('offerTerms.currency')}
        value={currency}
        options={currenciesToOffer(currency).map((value) => ({ value, label: value }))}
        onChange={(next: Currency) => edit((now) => ({ ...now, currency: next }))}
      />
      <NumberField
        label={say('offerTerms.tax')}
        hint={say('offerTerms.tax.hint')}
        value={terms.taxPercent}
        most={100}
        percent
        onChange={(taxPercent) => edit((now) => ({ ...now, taxPercent }))}
        onLeave={onLeave}
      />
      <FigureField
        label={say('offerTerms.bonus')}
        placeholder={say('offerTerms.bonus.such-as')}
        written={
          bonus === null
            ? ''
            : bonus.kind === 'percent'
              ? say('offerTerms.percent', { number: bonus.ofBase })
              : say('offerTerms.money', { amount: { money: bonus.yearly, currency } })
        }
        read={(words) => bonusTyped(words, terms)}
        wrong={say('offerTerms.bonus.wrong')}
        onChange={(next) => edit((now) => ({ ...now, bonus: next }))}
        onLeave={onLeave}
      />
      {bonus !== null && (
        <NumberField
          label={say('offerTerms.bonus.expected')}
          value={bonus.expected}
          most={100}
          percent
          onChange={(expected) => edit((now) => (now.bonus === null ? now : { ...now, bonus: { ...now.bonus, expected: expected ?? 0 } }))}
          onLeave={onLeave}
        />
      )}
      {hasSignOn && (
        <MoneyField
          label={say('offerTerms.sign-on')}
          value={terms.signOn}
          currency={currency}
          onChange={(typed) => edit((now) => ({ ...now, signOn: typed?.amount ?? null }))}
          onLeave={onLeave}
        />
      )}
    </Group>
  );
}
