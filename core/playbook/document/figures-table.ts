import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../time/instant.ts';

/** One figure with its value in words and where it comes from. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly because: string;
}

/** The values a source of figures exports. */
export type FigureValues = Readonly<Record<string, string | number | readonly number[] | Readonly<Record<string, number>>>>;

const counted = (count: number, unit: string): string => `${String(count)} ${unit}${count === 1 ? '' : 's'}`;

const durationOf = (ms: number): string => {
  if (ms % DAY_MS === 0 && ms > DAY_MS) return counted(ms / DAY_MS, 'day');
  if (ms % HOUR_MS === 0) return counted(ms / HOUR_MS, 'hour');
  return counted(ms / MINUTE_MS, 'minute');
};

const isList = (value: FigureValues[string]): value is readonly number[] => Array.isArray(value);

const valueOf = (name: string, value: FigureValues[string]): string => {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map((each) => valueOf(name, each)).join(', ');
  if (typeof value !== 'number')
    return Object.entries(value)
      .map(([step, minutes]) => `${step} ${String(minutes)}`)
      .join(', ');
  if (name.endsWith('_MS')) return durationOf(value);
  return name.includes('DAYS') ? counted(value, 'day') : String(value);
};

const DOC = /^\/\*\*\s*(?<text>.*?)\s*\*\/$/su;
const EXPORT = /^export const (?<name>[A-Z0-9_]+)/u;

/**
 * The figures of a source file, in its order, each with the comment above it: the comment is where a figure says where
 * it comes from. Figures that stand together share one comment.
 */
export const figuresIn = (source: string, values: FigureValues): readonly Figure[] =>
  source.split(/\n\n+/u).flatMap((block): readonly Figure[] => {
    const end = block.indexOf('*/') + 2;
    const because = DOC.exec(block.slice(0, end))?.groups?.['text']?.replace(/\s*\n\s*\*\s*/gu, ' ');
    if (because === undefined) return [];
    return block
      .slice(end)
      .split('\n')
      .flatMap((line): readonly Figure[] => {
        const name = EXPORT.exec(line)?.groups?.['name'];
        const value = name === undefined ? undefined : values[name];
        return name === undefined || value === undefined ? [] : [{ name, value: valueOf(name, value), because }];
      });
  });
