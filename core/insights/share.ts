/** How many of how many, and where the true share may lie. */
export interface Share {
  readonly of: number;
  readonly total: number;
  /** Between 0 and 1, as the ends of the interval are. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How sure one may be that the true share lies within the interval, in per cent; the usual level. */
export const SURE_PERCENT = 95;
/** The quantile of the normal distribution that 95 % lie within on both sides. */
const Z_95 = 1.959964;

/**
 * A share with the interval of Wilson (1927). Of five or ten outcomes it holds the true share about as often as it says;
 * the usual one around the share itself does not, leaves the scale, and has no width at 0 and 1. Brown, Cai and DasGupta
 * (2001) advise it for small numbers; the exact one of Clopper and Pearson is wider than it says. Null of none.
 */
export const shareOf = (of: number, total: number, z: number = Z_95): Share | null => {
  if (total === 0) return null;
  const share = of / total;
  const square = z * z;
  const scale = 1 + square / total;
  const center = (share + square / (2 * total)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total));
  // At the ends of the scale the interval ends there, which rounding may miss by a hair.
  return { of, total, share, low: of === 0 ? 0 : Math.max(0, center - half), high: of === total ? 1 : Math.min(1, center + half) };
};

/**
 * Where the difference of two shares may lie, by Newcombe (1998, his method 10) from the interval of each; both intervals
 * are to be of the same level.
 */
export const differenceOf = (one: Share, other: Share): { readonly low: number; readonly high: number } => {
  const difference = one.share - other.share;
  return {
    low: difference - Math.hypot(one.share - one.low, other.high - other.share),
    high: difference + Math.hypot(one.high - one.share, other.share - other.low),
  };
};
