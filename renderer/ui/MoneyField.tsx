import { AMOUNT_LIMIT, type Currency } from '../../core/model/offer.ts';
import { type AmountTyped, amountTyped } from '../../core/offers/amount-typed.ts';
import type { FieldProps } from './Field.tsx';
import { FigureField } from './FigureField.tsx';
import { useSay } from './say.ts';

export interface MoneyFieldProps extends Omit<FieldProps, 'children' | 'problem'> {
  readonly value: number | null;
  readonly currency: Currency;
  /** Takes an amount in another currency, and what it is for, as well; without it neither is understood. */
  readonly takesAll?: boolean;
  /** Null while the field is empty. */
  readonly onChange: (amount: AmountTyped | null) => void;
  readonly onLeave: () => void;
  /** Tells it from others of the same label on a screen. */
  readonly keepAs?: string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
}

/** An amount of money: takes 46.5k, £46,500 and 46 500, and shows it as money is written. */
export function MoneyField({ value, currency, takesAll = false, ...field }: MoneyFieldProps) {
  const say = useSay();
  return (
    <FigureField
      {...field}
      written={value === null ? '' : say('offerTerms.money', { amount: { money: value, currency } })}
      read={(words) => {
        const typed = amountTyped(words, currency);
        const isPlain = typed !== null && (typed.currency ?? currency) === currency && typed.per === null;
        return typed !== null && (takesAll || isPlain) && typed.amount <= AMOUNT_LIMIT ? typed : null;
      }}
      wrong={say('offerTerms.money.wrong', { currency })}
    />
  );
}
