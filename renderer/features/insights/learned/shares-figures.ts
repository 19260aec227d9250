import { LEAST_OUTCOMES } from '../../../../core/insights/few.ts';
import type { FollowUpEffect } from '../../../../core/insights/follow-up-effect.ts';
import type { Share } from '../../../../core/insights/share.ts';
import type { SignHistory } from '../../../../core/insights/signs.ts';
import type { Say } from '../../../ui/say.ts';
import type { FigureTable } from '../figure-frame.ts';
import { intervalCells, type IntervalRow } from '../interval-rows.ts';

/** Shares as the picture and the table take them. */
export interface SharesFigure {
  readonly rows: readonly IntervalRow[];
  readonly table: FigureTable;
}

const isEnough = (share: Share | null): share is Share => share !== null && share.total >= LEAST_OUTCOMES;

const columnsOf = (say: Say, name: string, of: string): FigureTable['columns'] => [
  { label: name },
  { label: of, isNumber: true },
  { label: say('insights.share.percent'), isNumber: true, mayWrap: true },
  { label: say('insights.share.low'), isNumber: true },
  { label: say('insights.share.high'), isNumber: true },
];

/** What followed check-ins, beside silences that were left alone. */
export const followUpFigure = ({ afterCheckIns, afterSilence }: FollowUpEffect, say: Say): SharesFigure => {
  const rows = [
    { id: 'check-ins', name: say('insights.follow-up.check-ins'), share: afterCheckIns, isTold: isEnough(afterCheckIns) },
    { id: 'alone', name: say('insights.follow-up.alone'), share: afterSilence, isTold: isEnough(afterSilence) },
  ];
  return {
    rows,
    table: {
      columns: columnsOf(say, say('insights.follow-up.what'), say('insights.follow-up.heard')),
      rows: rows.map((row) => [row.name, ...intervalCells(row, say)]),
    },
  };
};

/** What the signs went with: those that can be told of first, by their share, then by how near they are to it. */
export const signsFigure = ({ signs }: SignHistory, say: Say): SharesFigure => {
  const ordered = signs.toSorted((one, other) => {
    if (one.isShown !== other.isShown) return one.isShown ? -1 : 1;
    const byShare = one.isShown ? (other.noticed?.share ?? 0) - (one.noticed?.share ?? 0) : 0;
    return byShare === 0 ? (other.noticed?.total ?? 0) - (one.noticed?.total ?? 0) : byShare;
  });
  const rows: readonly IntervalRow[] = ordered.map(({ sign, noticed, unnoticed, isShown }) => ({
    id: sign,
    name: say(`debrief.sign.${sign}`),
    share: noticed,
    isTold: isShown,
    beside:
      isShown && isEnough(unnoticed)
        ? { share: unnoticed, words: say('insights.signs.without', { of: unnoticed.of, total: unnoticed.total }) }
        : null,
  }));
  return {
    rows,
    table: {
      columns: [
        ...columnsOf(say, say('insights.signs.sign'), say('insights.signs.good')),
        { label: say('insights.signs.others'), isNumber: true },
      ],
      rows: rows.map((row, place) => {
        const { of, total } = ordered[place]?.unnoticed ?? { of: 0, total: 0 };
        return [row.name, ...intervalCells(row, say), say('insights.share', { of, total })];
      }),
    },
  };
};
