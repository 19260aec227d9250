import { useMemo } from 'react';
import type { Scope } from '../../../core/insights/scope.ts';
import { SURE_PERCENT } from '../../../core/insights/share.ts';
import { sourcesFinding } from '../../../core/insights/sources-finding.ts';
import { sourcesOf } from '../../../core/insights/sources.ts';
import { useSay } from '../../ui/say.ts';
import { Figure } from './Figure.tsx';
import { intervalCells, type IntervalRow } from './interval-rows.ts';
import { IntervalPicture } from './IntervalPicture.tsx';

/** More sources than these are in the table only; ours. */
const SHOWN_AT_MOST = 10;

/** Which sources lead to talks. */
export function SourcesFigure({ scope }: { readonly scope: Scope }) {
  const say = useSay();
  const outcomes = useMemo(() => sourcesOf(scope), [scope]);
  const isNoted = outcomes.some(({ source }) => source !== '');
  const rows: readonly (IntervalRow & { readonly applied: number; readonly offers: number })[] = outcomes.map(
    ({ source, talks, isTold, applied, offers }) => ({
      id: `source ${source}`,
      name: source === '' ? say('insights.sources.unknown') : source,
      share: talks,
      isTold,
      applied,
      offers,
    }),
  );
  const title = say(sourcesFinding(outcomes));
  const table = {
    columns: [
      { label: say('insights.sources.source') },
      { label: say('insights.sources.applied'), isNumber: true },
      { label: say('insights.sources.talks'), isNumber: true },
      { label: say('insights.share.percent'), isNumber: true, mayWrap: true },
      { label: say('insights.share.low'), isNumber: true },
      { label: say('insights.share.high'), isNumber: true },
      { label: say('insights.sources.offers'), isNumber: true },
    ],
    rows: rows.map((row) => [
      row.name,
      say('insights.number', { count: row.applied }),
      ...intervalCells(row, say),
      say('insights.number', { count: row.offers }),
    ]),
  };
  return (
    <Figure
      title={title}
      lede={isNoted ? say('insights.sources.lede', { sure: SURE_PERCENT }) : say('insights.sources.lede.none')}
      fileName={say('insights.sources.file')}
      table={isNoted ? table : null}
    >
      {isNoted && <IntervalPicture label={title} rows={rows.slice(0, SHOWN_AT_MOST)} />}
    </Figure>
  );
}
