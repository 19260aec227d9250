/** One thing on a strip of days. */
export interface Stripped {
  readonly id: string;
  readonly days: number;
  /** False where it goes on: the mark is open. */
  readonly isOver: boolean;
}

/** A column of a strip: what shares a day. */
export interface StripColumn {
  readonly days: number;
  /** They lie beyond the axis and stand at its end. */
  readonly isBeyond: boolean;
  /** Those that are over first, from the line up. */
  readonly items: readonly Stripped[];
}

/** How days are laid out on a strip. */
export interface Strip {
  /** The first and the last day of the axis. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly columns: readonly StripColumn[];
  /** The most that share a day. */
  readonly tallest: number;
  /** So many share a day that they are drawn as bars. */
  readonly isBars: boolean;
}

const WEEK = 7;
/** The axis shows four weeks at least, so that a few days look like a few, and twelve at most; beyond stands at the end (ours). */
const LEAST_DAYS = 4 * WEEK;
const MOST_DAYS = 12 * WEEK;
/** As many dots as are told at a glance in one pile (ours). */
const DOTS_IN_A_PILE = 6;
/** As many ticks as have room in a narrow picture (ours). */
const MOST_TICKS = 6;

const upToWeek = (days: number): number => Math.ceil(days / WEEK) * WEEK;
const downToWeek = (days: number): number => Math.floor(days / WEEK) * WEEK;

/** Lays days out on an axis of whole weeks. What is longer than the axis stands together at its end. */
export const stripOf = (items: readonly Stripped[]): Strip => {
  const days = items.map((item) => item.days);
  const longest = days.reduce((most, each) => Math.max(most, each), 0);
  const earliest = days.reduce((least, each) => Math.min(least, each), 0);
  const to = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, upToWeek(longest)));
  const from = Math.max(-MOST_DAYS, downToWeek(earliest));
  const byDay = new Map<number, Stripped[]>();
  for (const item of items) {
    const place = item.days > to ? to + 1 : Math.max(from, item.days);
    const others = byDay.get(place);
    if (others === undefined) byDay.set(place, [item]);
    else others.push(item);
  }
  const columns = [...byDay]
    .sort(([one], [other]) => one - other)
    .map(([place, of]) => ({
      days: place,
      isBeyond: place > to,
      items: [...of.filter(({ isOver }) => isOver), ...of.filter(({ isOver }) => !isOver)],
    }));
  const tallest = columns.reduce((most, column) => Math.max(most, column.items.length), 0);
  let step = WEEK;
  while ((to - from) / step > MOST_TICKS) step += WEEK;
  const first = Math.ceil(from / step) * step;
  const ticks = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_none, place) => first + place * step);
  return { from, to, ticks, columns, tallest, isBars: tallest > DOTS_IN_A_PILE };
};
