import { withTrueMinus } from './true-minus.ts';

/** Writes amounts of money for one person: £46,500 where there are no pence, £17.25 where there are, and the minus in front. */
export const createMoneyWords = (locale: string) => {
  const formats = new Map<string, Intl.NumberFormat>();
  return (amount: number, currency: string): string => {
    let format = formats.get(currency);
    if (format === undefined)
      formats.set(
        currency,
        (format = withTrueMinus(new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }))),
      );
    // Less than nothing at all would be written as minus zero.
    return format.format(amount === 0 ? 0 : amount);
  };
};
