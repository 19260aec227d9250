import { message } from '../../messages/message.ts';
import { annualBase } from '../../offers/annual-base.ts';
import { exactly, liesBelow, yearlyFigure } from '../yearly-figure.ts';
import { saidWords } from './fact-words.ts';
import { type Negotiation, type NegotiationCheck, type NegotiationWarning, warningKey } from './warning.ts';

/** What they offer, by the year, and the entry that says so; the last word counts, else the terms as they are written down. */
const offered = ({ entries, terms, basis }: Negotiation) => {
  const heard = entries.findLast(({ does }) => does.kind === 'heard' && does.says === 'offered');
  const figure = heard?.figures.flatMap((each) => yearlyFigure(each, basis) ?? []).at(-1);
  if (heard !== undefined && figure !== undefined) return { id: heard.id, figure };
  const made = entries.findLast(({ does }) => does.kind === 'offer-made');
  const base = terms === null ? null : annualBase(terms);
  if (made === undefined || terms === null || base?.isKnown !== true) return null;
  return { id: made.id, figure: exactly(base.amount, terms.currency) };
};

/** Below the point at which the person walks away: what they ask for, or what they are offered. Nobody else's business. */
export const walkAway: NegotiationCheck = (negotiation) => {
  const { record, terms, basis, asked } = negotiation;
  const limit = record?.limits.walkAway ?? null;
  if (limit === null || terms === null) return [];
  const line = exactly(limit, terms.currency);
  const point = { money: limit, currency: terms.currency };
  const warned = (aboutId: string, key: 'asked' | 'offered', facts: NegotiationWarning['facts']): NegotiationWarning => ({
    key: warningKey('walk-away', aboutId),
    kind: 'walk-away',
    aboutId,
    level: 'guard',
    title: message(`negotiation.walk-away.${key}`, { point }),
    safe: message(`negotiation.walk-away.${key}.safe`, { point }),
    facts: [...facts, message('negotiation.fact.walk-away', { point })],
    way: { kind: 'limits' },
    isPrivate: true,
  });
  const offer = offered(negotiation);
  return [
    ...asked.flatMap((statement) => {
      const { entry, figure } = statement;
      // They hear the lower end of a range.
      const isBelow = figure.low > 0 && liesBelow({ ...figure, high: figure.low }, line, basis.one);
      return isBelow && entry.elsewhere === null && entry.does.kind !== 'answer' ? [warned(entry.id, 'asked', [saidWords(statement)])] : [];
    }),
    ...(offer !== null && liesBelow(offer.figure, line, basis.one) ? [warned(offer.id, 'offered', [])] : []),
  ];
};
