import type { Message } from '../messages/message.ts';
import type { ColumnId, JobColumn } from './column.ts';
import type { OneCurrency } from './one-currency.ts';
import { type Reading, readings, type RowId } from './row-readings.ts';

/** What one job says to a row. */
export interface Cell {
  readonly columnId: ColumnId;
  /** Null while nobody said. */
  readonly words: Message | null;
  /** A second, smaller line. */
  readonly note: Message | null;
  /** The better of those beside it; several where they are level and another is behind. */
  readonly isBetter: boolean;
}

/** One fact of each job. */
export interface Row {
  readonly id: RowId;
  /** One for each column, in their order. */
  readonly cells: readonly Cell[];
  /** Whether the jobs that are compared differ in it. */
  readonly differs: boolean;
}

/** Which of the figures are the better ones: the highest, where at least one of the others is lower. */
const betterOf = (figures: readonly (number | null)[]): readonly boolean[] => {
  const known = figures.filter((figure) => figure !== null);
  const most = Math.max(...known);
  return figures.map((figure) => figure === most && known.some((other) => other < most));
};

/** Messages with the same key and the same values say the same. */
const isSame = (one: Message | null, other: Message | null): boolean => JSON.stringify(one) === JSON.stringify(other);

const rowOf = (reading: Reading, columns: readonly JobColumn[], beside: readonly JobColumn[], asked: OneCurrency): Row => {
  const better = betterOf(beside.map((column) => reading.figure?.(column, beside, asked) ?? null));
  const cells = columns.map((column): Cell => {
    const place = beside.indexOf(column);
    return {
      columnId: column.id,
      words: reading.words(column, asked),
      note: reading.note?.(column, asked) ?? null,
      isBetter: better[place] === true,
    };
  });
  const compared = beside.map((column) => reading.words(column, asked));
  return { id: reading.id, cells, differs: compared.some((words) => !isSame(words, compared[0] ?? null)) };
};

/**
 * The table: one row for each fact that is known of any job, with the better of those in `beside` marked. What can only
 * differ (a start, a notice, a probation, conditions) is never better.
 */
export const rowsOf = (columns: readonly JobColumn[], beside: readonly JobColumn[], asked: OneCurrency): readonly Row[] =>
  readings
    .filter(({ words, isToldBy }) => columns.some((column) => (isToldBy ?? ((each) => words(each, asked) !== null))(column)))
    .map((reading) => rowOf(reading, columns, beside, asked));
