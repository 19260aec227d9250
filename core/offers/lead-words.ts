import { type Message, message } from '../messages/message.ts';
import type { Criterion } from '../model/offer.ts';
import type { Lead, Sensitivity, Turn } from './sensitivity.ts';

const WHOLE = 100;
/** The rounding of the machine must not lift 40 % to 41 %. */
const ROUNDING = 1e-6;

/**
 * "Above 40 %" is true only where it is rounded up, "below 40 %" only where it is rounded down; but nothing counts above
 * 100 % or below 0 %, so that a turn in the last part of a per cent is told with the one before it.
 */
const percentAbove = (share: number): number => Math.min(WHOLE - 1, Math.ceil(share * WHOLE - ROUNDING));
const percentBelow = (share: number): number => Math.max(1, Math.floor(share * WHOLE + ROUNDING));

const order = (side: 'above' | 'below'): number => Number(side === 'below');

/** The turn that takes the smallest change of what somebody lets a criterion count. */
const nearest = <Id>(sensitivities: readonly Sensitivity<Id>[]) => {
  const turns = sensitivities.flatMap(({ criterion, share, above, below }) => [
    ...(above === null ? [] : [{ criterion, side: 'above' as const, turn: above, step: above.share - share }]),
    ...(below === null ? [] : [{ criterion, side: 'below' as const, turn: below, step: share - below.share }]),
  ]);
  // Of two steps as small, more of something is easier to picture than less of something else.
  const isAs = (one: number, other: number): boolean => Math.abs(one - other) < ROUNDING;
  return turns.sort((one, other) => (isAs(one.step, other.step) ? order(one.side) - order(other.side) : one.step - other.step))[0] ?? null;
};

/**
 * Who leads and the one thing it hangs on most: "Halden leads by your weights, unless commute counts above 40 %". `named`
 * says what an offer is called, `counts` that a criterion counts: "commute counts", "hours count".
 */
export const leadWords = <Id>(lead: Lead<Id> | null, named: (id: Id) => string, counts: (criterion: Criterion) => string): Message => {
  if (lead === null) return message('offers.weights.none');
  const [first, ...level] = lead.leaderIds;
  if (first === undefined || level.length > 0) return message('offers.weights.level', { names: lead.leaderIds.map(named) });
  const next = nearest(lead.sensitivities);
  if (next === null) return message('offers.weights.leads', { name: named(first) });
  const share = next.side === 'above' ? percentAbove(next.turn.share) : percentBelow(next.turn.share);
  return message(`offers.weights.leads.${next.side}`, { name: named(first), criterion: counts(next.criterion), share });
};

/** From which share on who leads instead: "Pellow leads above 40 %". */
export const turnWords = <Id>({ above, below }: Sensitivity<Id>, named: (id: Id) => string): readonly Message[] => {
  const who = ({ leaderIds }: Turn<Id>) => ({ who: leaderIds.map(named), count: leaderIds.length });
  return [
    ...(above === null ? [] : [message('offers.weights.turn.above', { ...who(above), share: percentAbove(above.share) })]),
    ...(below === null ? [] : [message('offers.weights.turn.below', { ...who(below), share: percentBelow(below.share) })]),
  ];
};
