import { type EffortKind, effortKinds } from '../../../../core/insights/effort-pieces.ts';
import { allOf, type Effort, type Spent } from '../../../../core/insights/effort.ts';
import { HOUR_MS, MINUTE_MS } from '../../../../core/time/instant.ts';
import type { LocalDay } from '../../../../core/time/types.ts';
import type { Say } from '../../../ui/say.ts';
import type { FigureTable } from '../figure-frame.ts';
import type { WeekBar } from './WeeksPicture.tsx';

/** Weeks with their words and their table. */
export interface EffortFigure {
  /** The newest, at most a year of them. */
  readonly bars: readonly WeekBar[];
  /** What it went into, the most first: "Interviews 9 h". */
  readonly sums: readonly string[];
  readonly middle: { readonly ms: number; readonly words: string } | null;
  readonly table: FigureTable;
  /** The same for a spreadsheet: days with their year, times in hours. */
  readonly savedTable: FigureTable;
}

/** A year of weeks has room in a narrow window; the table has all of them. */
const WEEKS_SHOWN = 52;

/** "3 h 20 min", in whole minutes. */
const durationOf = (ms: number, say: Say): string => {
  const minutes = Math.round(ms / MINUTE_MS);
  const perHour = HOUR_MS / MINUTE_MS;
  return say('insights.duration', { hours: Math.floor(minutes / perHour), minutes: minutes % perHour });
};

/** Hours to the hundredth, as a spreadsheet adds them up. */
const hoursOf = (ms: number): string => String(Math.round((ms / HOUR_MS) * 100) / 100);

const partOf = (kind: EffortKind, spent: Spent, say: Say): string =>
  say(spent.estimatedMs > 0 ? 'insights.effort.part.estimated' : 'insights.effort.part', {
    kind: say(`insights.effort.kind.${kind}`),
    duration: durationOf(allOf(spent), say),
  });

/** The kinds that took time, the most first. */
const partsOf = (byKind: Effort['byKind'], say: Say): readonly string[] =>
  effortKinds
    .filter((kind) => allOf(byKind[kind]) > 0)
    .toSorted((one, other) => allOf(byKind[other]) - allOf(byKind[one]))
    .map((kind) => partOf(kind, byKind[kind], say));

/** What the effort is drawn and read by. */
export const effortFigure = ({ weeks, byKind, middleMs }: Effort, say: Say): EffortFigure => {
  const dayOf = (on: LocalDay): string => say('app.at', { at: { on, as: 'day' } });
  const times = [
    ...effortKinds.map((kind) => say(`insights.effort.kind.${kind}`)),
    say('insights.effort.all'),
    say('insights.effort.of-which'),
  ];
  const tableOf = (head: (what: string) => string, day: (on: LocalDay) => string, time: (ms: number) => string): FigureTable => ({
    columns: [{ label: say('insights.effort.week') }, ...times.map((what) => ({ label: head(what), isNumber: true }))],
    rows: weeks
      .toReversed()
      .map(({ mondayOn, byKind: inWeek, all }) => [
        day(mondayOn),
        ...effortKinds.map((kind) => time(allOf(inWeek[kind]))),
        time(allOf(all)),
        time(all.estimatedMs),
      ]),
  });
  return {
    bars: weeks.slice(-WEEKS_SHOWN).map(({ mondayOn, byKind: inWeek, all }) => ({
      id: mondayOn,
      knownMs: all.knownMs,
      estimatedMs: all.estimatedMs,
      name: dayOf(mondayOn),
      words:
        allOf(all) === 0
          ? say('insights.effort.mark.nothing', { on: dayOf(mondayOn) })
          : say('insights.effort.mark', {
              on: dayOf(mondayOn),
              duration: durationOf(allOf(all), say),
              parts: partsOf(inWeek, say),
            }),
    })),
    sums: partsOf(byKind, say),
    middle: middleMs === null ? null : { ms: middleMs, words: say('insights.effort.middle', { duration: durationOf(middleMs, say) }) },
    table: tableOf(
      (what) => what,
      dayOf,
      (ms) => durationOf(ms, say),
    ),
    savedTable: tableOf(
      (what) => say('insights.effort.in-hours', { what }),
      (on) => on,
      hoursOf,
    ),
  };
};
