/** How long something took, or has taken so far. */
export interface Duration {
  readonly days: number;
  /** False while it goes on: it will have taken longer than that. */
  readonly isOver: boolean;
}

/**
 * The number of days within which half of them were over; null while more than half are not. It is the median of
 * Kaplan and Meier (1958), which counts what still goes on as long as it has gone on. The median of what is over alone
 * would be too short, since it is the long ones that are not over yet.
 */
export const middleOf = (durations: readonly Duration[]): number | null => {
  // At the same length, what is over comes first: what goes on was still going on then.
  const inOrder = durations.toSorted((a, b) => (a.days === b.days ? Number(b.isOver) - Number(a.isOver) : a.days - b.days));
  let going = 1;
  for (const [place, { days, isOver }] of inOrder.entries()) {
    if (!isOver) continue;
    going *= 1 - 1 / (inOrder.length - place);
    if (going <= 0.5 + ROUNDING) return days;
  }
  return null;
};

/** What repeated multiplication may add to a half. */
const ROUNDING = 1e-9;
