import { type Message, message, type MessageValue } from '../../../core/messages/message.ts';
import type { JobColumn } from '../../../core/offers/column.ts';
import type { YearlySum } from '../../../core/offers/yearly-total.ts';

/** One line of what a total is made of. */
export interface TotalLine {
  readonly label: Message;
  /** How it was counted; null where the label says it. */
  readonly how: Message | null;
  readonly amount: Message;
  readonly isSum: boolean;
}

/** The first year, where it is not as the others. */
const firstYearLines = ({ firstYear }: YearlySum, money: (amount: number) => Message): readonly TotalLine[] => {
  if (firstYear === null) return [];
  const { signOn, equity, before, taxed } = firstYear;
  const lines: TotalLine[] = [];
  if (signOn !== 0) lines.push({ label: message('offers.total.sign-on'), how: null, amount: money(signOn), isSum: false });
  if (equity !== null) lines.push({ label: message('offers.total.first-equity'), how: null, amount: money(equity), isSum: false });
  lines.push({ label: message('offers.total.first'), how: null, amount: money(before), isSum: true });
  if (taxed !== null) lines.push({ label: message('offers.total.first-after'), how: null, amount: money(taxed.after), isSum: true });
  return lines;
};

/** What a total is made of, line by line, each with how it was counted. */
export const totalLines = ({ total }: JobColumn): readonly TotalLine[] => {
  if (total === null) return [];
  const { currency, parts, own, inOne } = total;
  const money = (amount: number, of: string = currency): Message => {
    const value: MessageValue = { money: Math.round(amount), currency: of };
    return message('app.money', { money: value });
  };
  const lines: TotalLine[] = parts.map(({ kind, name, amount, how }) => ({
    label: message('offers.total.part', { kind, name }),
    how,
    amount: money(amount),
    isSum: false,
  }));
  if (own === null) return lines;
  lines.push({ label: message('offers.total.sum'), how: null, amount: money(own.before), isSum: true });
  if (own.taxed !== null)
    lines.push(
      { label: message('offers.total.tax', { percent: own.taxed.percent }), how: null, amount: money(-own.taxed.tax), isSum: false },
      { label: message('offers.total.after'), how: null, amount: money(own.taxed.after), isSum: true },
    );
  if (inOne !== null && inOne.rate !== null)
    lines.push({
      label: message('offers.total.in-one', { currency: inOne.currency }),
      how: message('offers.total.rate', { rate: inOne.rate.rate, currency, on: { on: inOne.rate.on, as: 'day' } }),
      amount: money(inOne.sum.before, inOne.currency),
      isSum: true,
    });
  return [...lines, ...firstYearLines(own, money)];
};
