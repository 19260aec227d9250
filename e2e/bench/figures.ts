import fs from 'node:fs';
import path from 'node:path';

/** One line of the table of all benchmarks. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most it should be; null where it is only there to compare with. */
  readonly goal: number | null;
}

/** The value that this share of all values does not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Leaves figures for `npm run bench` to collect. */
export const leaveFigures = (figures: readonly Figure[]): void => {
  const folder = path.join(process.env['AFTERVIEW_RESULTS'] ?? '.', 'figures');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${String(process.hrtime.bigint())}.json`), JSON.stringify(figures));
};
