import type { LocalDay, Weekday } from '../../time/types.ts';
import type { Span } from '../reading.ts';

/** What the words say of a day, before it is clear which day that is. */
export type SaidDay =
  /** One day and no other: today, 2026-11-20, in two weeks. `isCounted` where it counts from a day that is not named. */
  | { readonly kind: 'day'; readonly on: LocalDay; readonly isCounted: boolean }
  | {
      readonly kind: 'weekday';
      readonly weekday: Weekday;
      readonly week: 'last' | 'this' | 'next' | 'coming' | null;
      readonly extraWeeks: number;
    }
  /** A date as far as it is said; `otherOrder` where 3/4 could be read both ways. */
  | {
      readonly kind: 'date';
      readonly day: number;
      readonly month: number | null;
      readonly year: number | null;
      readonly weekday: Weekday | null;
      readonly otherOrder: { readonly day: number; readonly month: number } | null;
    }
  | { readonly kind: 'end-of'; readonly unit: 'week' | 'month'; readonly ahead: number }
  /** "Next week": some day of that week, but not which. */
  | { readonly kind: 'week'; readonly ahead: number }
  /** "Another week": so many days, but not from when. */
  | { readonly kind: 'longer'; readonly days: number }
  /** The end of whatever day stands beside it, or of today. */
  | { readonly kind: 'end-of-day' };

export interface DayMention {
  readonly span: Span;
  readonly said: SaidDay;
}
