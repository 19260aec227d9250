import { addDays } from '../time/local-day.ts';
import type { Instant, LocalDay, Zone } from '../time/types.ts';
import { endOfDay, startOfDay } from '../time/zone.ts';

/** The usual stretches to look back over, in days: a month, a quarter, a year; ours. */
export const SPANS = [30, 90, 365] as const;
export type Span = (typeof SPANS)[number];

/** Over which days the insights look: all there is, the last so many days with today, or days of one's own, either end of which may be open. */
export type Range =
  | { readonly kind: 'all' }
  | { readonly kind: 'last'; readonly days: Span }
  | { readonly kind: 'own'; readonly from: LocalDay | null; readonly to: LocalDay | null };

/** The first and the last instant of a range; null where it is open. */
export interface Stretch {
  readonly fromAt: Instant | null;
  readonly toAt: Instant | null;
}

/** The instants a range stands for, by the days of the person's zone. Days that come the wrong way round are taken the right way. */
export const stretchOf = (range: Range, today: LocalDay, zone: Zone): Stretch => {
  switch (range.kind) {
    case 'all':
      return { fromAt: null, toAt: null };
    case 'last':
      return { fromAt: startOfDay(addDays(today, 1 - range.days), zone), toAt: null };
    case 'own': {
      const { from, to } = range;
      const [first, last] = from !== null && to !== null && to < from ? [to, from] : [from, to];
      return { fromAt: first === null ? null : startOfDay(first, zone), toAt: last === null ? null : endOfDay(last, zone) };
    }
  }
};

/** Whether an instant lies in it, its ends included. */
export const isWithin = ({ fromAt, toAt }: Stretch, at: Instant): boolean =>
  (fromAt === null || at >= fromAt) && (toAt === null || at <= toAt);
