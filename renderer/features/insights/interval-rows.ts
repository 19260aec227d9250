import type { Share } from '../../../core/insights/share.ts';
import type { Say } from '../../ui/say.ts';

/** One share and what it is of. */
export interface IntervalRow {
  readonly id: string;
  readonly name: string;
  /** Null while nothing is decided. */
  readonly share: Share | null;
  /** Whether enough are decided for the share to be spoken of. */
  readonly isTold: boolean;
  /** What it is read beside, where that can be told as well: the share of all that are not of this kind. */
  readonly beside?: { readonly share: Share; readonly words: string } | null;
}

/** A share between 0 and 1 in whole per cent. */
const percentOf = (share: number): number => Math.round(share * 100);

/** What a row says. */
export const intervalWords = ({ name, share, isTold, beside }: IntervalRow, say: Say): string => {
  if (share === null) return say('insights.share.row.none', { name });
  const { of, total } = share;
  if (!isTold) return say('insights.share.row.few', { name, of, total });
  const row = say('insights.share.row', {
    name,
    of,
    total,
    percent: percentOf(share.share),
    low: percentOf(share.low),
    high: percentOf(share.high),
  });
  return beside == null ? row : `${row} ${beside.words}`;
};

/** The cells of a share in a table: how many of how many, in per cent, from, to. */
export const intervalCells = ({ share, isTold }: Pick<IntervalRow, 'share' | 'isTold'>, say: Say): readonly string[] => {
  if (share === null) return ['', '', '', ''];
  const counts = say('insights.share', { of: share.of, total: share.total });
  if (!isTold) return [counts, say('insights.share.few'), '', ''];
  return [counts, ...[share.share, share.low, share.high].map((each) => say('insights.number', { count: percentOf(each) }))];
};
