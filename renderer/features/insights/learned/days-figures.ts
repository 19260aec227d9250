import type { AnswerTimes, Wait } from '../../../../core/insights/answer-times.ts';
import type { NamedDay, NamedDays } from '../../../../core/insights/named-days.ts';
import type { LocalDay } from '../../../../core/time/types.ts';
import { dayOf } from '../../../../core/time/zone.ts';
import type { Say } from '../../../ui/say.ts';
import type { FigureTable } from '../figure-frame.ts';
import { type Strip, type StripColumn, stripOf } from './strip.ts';

/** A strip of days with its words and its table. */
export interface DaysFigure {
  readonly strip: Strip;
  readonly wordsOf: (column: StripColumn, index: number | null) => string;
  readonly middle: { readonly days: number; readonly words: string } | null;
  readonly openWords: string | null;
  readonly beyondWords: string;
  readonly table: FigureTable;
  /** The same for a spreadsheet: days with their year. */
  readonly savedTable: FigureTable;
}

interface Worded {
  readonly company: string;
  readonly days: number;
  readonly isOver: boolean;
}

/** What a whole day says, where days are bars. */
const countsOf = ({ items }: StripColumn): { readonly over: number; readonly open: number } => {
  const over = items.filter(({ isOver }) => isOver).length;
  return { over, open: items.length - over };
};

/** Names the one that goes on longest, and how many others do. */
const openOf = <Each extends Worded>(all: readonly Each[]): { readonly company: string; readonly more: number } | null => {
  const open = all.filter(({ isOver }) => !isOver);
  const longest = open.at(-1);
  return longest === undefined ? null : { company: longest.company, more: open.length - 1 };
};

const itemsOf = (all: readonly Worded[]) => all.map(({ days, isOver }, place) => ({ id: String(place), days, isOver }));

/** What the time to an answer is drawn and read by. */
export const answersFigure = ({ waits, middleDays }: AnswerTimes, say: Say): DaysFigure => {
  const strip = stripOf(itemsOf(waits));
  const beyond = { days: strip.to };
  const fromOf = ({ fromAt, zone }: Wait): string => say('app.at', { at: { at: fromAt, as: 'day', zone } });
  const wordsOf = (wait: Wait): string =>
    say(`insights.answers.mark.${wait.isOver ? (wait.isAtMost ? 'at-most' : 'over') : 'open'}`, {
      company: wait.company,
      at: fromOf(wait),
      days: wait.days,
    });
  const open = openOf(waits);
  const columns = [
    { label: say('insights.answers.column.company') },
    { label: say('insights.answers.column.from') },
    { label: say('insights.answers.column.days'), isNumber: true },
    { label: say('insights.answers.column.state'), mayWrap: true },
  ];
  const rowsOf = (day: (wait: Wait) => string): FigureTable['rows'] =>
    waits.map((wait) => [
      wait.company,
      day(wait),
      String(wait.days),
      say(`insights.answers.state.${wait.isOver ? (wait.isAtMost ? 'at-most' : 'over') : 'open'}`),
    ]);
  return {
    strip,
    wordsOf: (column, index) => {
      const wait = index === null ? undefined : waits[Number(column.items[index]?.id)];
      if (wait !== undefined) return wordsOf(wait);
      const counts = countsOf(column);
      return column.isBeyond
        ? say('insights.answers.mark.beyond', { ...counts, ...beyond })
        : say('insights.answers.mark.day', { ...counts, days: column.days });
    },
    middle:
      middleDays === null || middleDays > strip.to
        ? null
        : { days: middleDays, words: say('insights.answers.middle', { days: middleDays }) },
    openWords: open === null ? null : say('insights.answers.open', { ...open }),
    beyondWords: say('insights.answers.beyond', beyond),
    table: { columns, rows: rowsOf(fromOf) },
    savedTable: { columns, rows: rowsOf(({ fromAt, zone }) => dayOf(fromAt, zone)) },
  };
};

/** What the days they named are drawn and read by. */
export const namedDaysFigure = ({ named, middleDays }: NamedDays, say: Say): DaysFigure => {
  const strip = stripOf(itemsOf(named));
  const beyond = { days: strip.to };
  const wordsOf = ({ company, on, days, isOver }: NamedDay): string => {
    const values = { company, on: say('app.at', { at: { on, as: 'day' } }), days: Math.abs(days) };
    return say(isOver ? (days < 0 ? 'insights.named.mark.early' : 'insights.named.mark.late') : 'insights.named.mark.open', values);
  };
  const open = openOf(named);
  const columns = [
    { label: say('insights.answers.column.company') },
    { label: say('insights.named.column.on') },
    { label: say('insights.named.column.decided') },
    { label: say('insights.named.column.days'), isNumber: true },
  ];
  const rowsOf = (day: (on: LocalDay) => string, number: (count: number) => string): FigureTable['rows'] =>
    named.map(({ company, on, decidedOn, days }) => [
      company,
      day(on),
      decidedOn === null ? say('insights.named.none') : day(decidedOn),
      number(days),
    ]);
  return {
    strip,
    wordsOf: (column, index) => {
      const day = index === null ? undefined : named[Number(column.items[index]?.id)];
      if (day !== undefined) return wordsOf(day);
      const counts = countsOf(column);
      if (column.isBeyond) return say('insights.answers.mark.beyond', { ...counts, ...beyond });
      const isEarly = column.days < 0;
      return say(isEarly ? 'insights.named.mark.day-early' : 'insights.named.mark.day-late', { ...counts, days: Math.abs(column.days) });
    },
    middle:
      middleDays === null || middleDays > strip.to ? null : { days: middleDays, words: say('insights.named.middle', { days: middleDays }) },
    openWords: open === null ? null : say('insights.named.open', { ...open }),
    beyondWords: say('insights.answers.beyond', beyond),
    table: {
      columns,
      rows: rowsOf(
        (on) => say('app.at', { at: { on, as: 'day' } }),
        (count) => say('insights.number', { count }),
      ),
    },
    // Software reads dates and numbers as they are, and a minus as a hyphen.
    savedTable: { columns, rows: rowsOf((on) => on, String) },
  };
};
