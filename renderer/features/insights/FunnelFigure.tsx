import { useMemo } from 'react';
import { funnelFinding } from '../../../core/insights/funnel-finding.ts';
import { funnelOf } from '../../../core/insights/funnel.ts';
import type { Scope } from '../../../core/insights/scope.ts';
import { SURE_PERCENT } from '../../../core/insights/share.ts';
import { useSay } from '../../ui/say.ts';
import { Figure } from './Figure.tsx';
import { intervalCells, type IntervalRow } from './interval-rows.ts';
import { IntervalPicture } from './IntervalPicture.tsx';

/** From round to round: how many of those decided went on. */
export function FunnelFigure({ scope }: { readonly scope: Scope }) {
  const say = useSay();
  const steps = useMemo(() => funnelOf(scope), [scope]);
  const rows: readonly (IntervalRow & { readonly reached: number; readonly open: number })[] = steps.map(
    ({ from, wentOn, isTold, reached, open }) => ({ id: from, name: say(`insights.from.${from}`), share: wentOn, isTold, reached, open }),
  );
  const title = say(funnelFinding(steps));
  const table = {
    columns: [
      { label: say('insights.funnel.step') },
      { label: say('insights.funnel.reached'), isNumber: true },
      { label: say('insights.funnel.open'), isNumber: true },
      { label: say('insights.funnel.on'), isNumber: true },
      { label: say('insights.share.percent'), isNumber: true, mayWrap: true },
      { label: say('insights.share.low'), isNumber: true },
      { label: say('insights.share.high'), isNumber: true },
    ],
    rows: rows.map((row) => [
      row.name,
      say('insights.number', { count: row.reached }),
      say('insights.number', { count: row.open }),
      ...intervalCells(row, say),
    ]),
  };
  return (
    <Figure title={title} lede={say('insights.funnel.lede', { sure: SURE_PERCENT })} fileName={say('insights.funnel.file')} table={table}>
      <IntervalPicture label={title} rows={rows} />
    </Figure>
  );
}
