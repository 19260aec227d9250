import type { PictureMark } from '../next-mark.ts';
import { Picture } from '../Picture.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useSay } from '../../../ui/say.ts';
import type { Strip, StripColumn } from './strip.ts';
import styles from './Strip.module.css';

export interface StripPictureProps {
  /** What it shows, in one sentence. */
  readonly label: string;
  readonly strip: Strip;
  /** The words of one mark: of each dot, or of a day where days are bars. */
  readonly wordsOf: (column: StripColumn, index: number | null) => string;
  /** Where the middle stands, and its words; null while it is not known. */
  readonly middle: { readonly days: number; readonly words: string } | null;
  /** Names the longest that goes on; null where nothing does. */
  readonly openWords: string | null;
  /** Under the axis. */
  readonly axisWords: string;
  /** At the end of the axis, where something lies beyond it. */
  readonly beyondWords: string;
}

const SIDE = 14;
const MIDDLE_WORDS_Y = 14;
const OPEN_WORDS_Y = 36;
const PILE_TOP_Y = 46;
const PILE = 13;
const LARGEST_DOT = 5.5;
const SMALLEST_DOT = 2.5;
/** The strokes and gaps around an open dot are told in parts of this. */
const AROUND = 12;
const BARS_HIGH = 72;
const UNDER_AXIS = 52;
/** Words that could meet stand on either side of their mark rather than both on one. */
const WORDS_WIDE = 180;
/** The words of the middle, to either side of their line. */
const HALF_WORDS_WIDE = 54;

/** Days on an axis, a dot for each; what goes on is open. Many on one day are bars. */
export function StripPicture({ label, strip, wordsOf, middle, openWords, axisWords, beyondWords }: StripPictureProps) {
  const say = useSay();
  const { columns, isBars, tallest, from, to, ticks } = strip;
  const axisY = PILE_TOP_Y + (isBars ? BARS_HIGH : Math.max(2, tallest) * PILE) + 8;
  const marks: readonly PictureMark[] = columns.flatMap((column, group) =>
    isBars
      ? [{ id: markOf(column, null), words: wordsOf(column, null), group }]
      : column.items.map((_item, index) => ({ id: markOf(column, index), words: wordsOf(column, index), group })),
  );
  const openColumn = columns.findLast(({ items }) => items.some(({ isOver }) => !isOver));
  return (
    <Picture label={label} height={axisY + UNDER_AXIS} marks={marks}>
      {({ width, active }) => {
        const perDay = (width - 2 * SIDE) / (to + (columns.at(-1)?.isBeyond === true ? 2 : 1) - from);
        const xOf = (days: number): number => SIDE + (days - from) * perDay;
        const radius = Math.min(LARGEST_DOT, Math.max(SMALLEST_DOT, perDay * 0.45));
        const look = (id: string, isOver: boolean, shape: string | undefined) =>
          classNames(isOver ? shape : styles['open'], active === id && styles['active']);
        const middleX = middle === null ? null : xOf(middle.days);
        const openX = openColumn === undefined ? null : xOf(openColumn.days);
        const opensRight =
          openX !== null &&
          openX + WORDS_WIDE < width &&
          (openX < WORDS_WIDE || (middleX !== null && openX > middleX && openX - middleX < WORDS_WIDE));
        return (
          <>
            <line className={styles['axis']} x1={SIDE - 4} x2={width - SIDE + 4} y1={axisY} y2={axisY} />
            {from < 0 && <line className={styles['zero']} x1={xOf(0)} x2={xOf(0)} y1={PILE_TOP_Y} y2={axisY} />}
            {columns.map((column) => {
              const x = xOf(column.days);
              if (isBars)
                return (
                  <Bars
                    key={column.days}
                    column={column}
                    x={x}
                    wide={Math.max(2, perDay * 0.7)}
                    unit={BARS_HIGH / tallest}
                    axisY={axisY}
                    look={look}
                  />
                );
              return column.items.map(({ isOver }, index) => {
                const id = markOf(column, index);
                return (
                  <circle
                    key={id}
                    data-mark={id}
                    className={look(id, isOver, styles['dot'])}
                    cx={x}
                    cy={axisY - 8 - index * (2 * radius + 2)}
                    r={radius}
                    pathLength={AROUND}
                  />
                );
              });
            })}
            {middle !== null && middleX !== null && (
              <>
                <line className={styles['middle']} x1={middleX} x2={middleX} y1={MIDDLE_WORDS_Y + 6} y2={axisY + 6} />
                <text
                  className={styles['words']}
                  x={middleX < HALF_WORDS_WIDE ? 0 : middleX}
                  y={MIDDLE_WORDS_Y}
                  textAnchor={middleX < HALF_WORDS_WIDE ? 'start' : 'middle'}
                >
                  {middle.words}
                </text>
              </>
            )}
            {openWords !== null && openX !== null && (
              <text
                className={styles['words']}
                x={opensRight ? openX - radius : Math.min(width, openX + radius)}
                y={OPEN_WORDS_Y}
                textAnchor={opensRight ? 'start' : 'end'}
              >
                {openWords}
              </text>
            )}
            {ticks.map((tick) => (
              <text key={tick} className={styles['axisWords']} x={xOf(tick)} y={axisY + 20} textAnchor="middle">
                {say('insights.number', { count: tick })}
              </text>
            ))}
            {columns.at(-1)?.isBeyond === true && (
              <text className={styles['axisWords']} x={width} y={axisY + 42} textAnchor="end">
                {beyondWords}
              </text>
            )}
            <text className={styles['axisWords']} x={SIDE - 4} y={axisY + 42}>
              {axisWords}
            </text>
          </>
        );
      }}
    </Picture>
  );
}

const markOf = ({ days, items }: StripColumn, index: number | null): string => (index === null ? `d${days}` : (items[index]?.id ?? ''));

interface BarsProps {
  readonly column: StripColumn;
  readonly x: number;
  readonly wide: number;
  /** The height of one. */
  readonly unit: number;
  readonly axisY: number;
  readonly look: (id: string, isOver: boolean, shape: string | undefined) => string | undefined;
}

/** One day as a bar: those that are over, and above them those that go on. */
function Bars({ column, x, wide, unit, axisY, look }: BarsProps) {
  const id = markOf(column, null);
  const over = column.items.filter(({ isOver }) => isOver).length;
  const open = column.items.length - over;
  return (
    <g data-mark={id}>
      <rect className={styles['reach']} x={x - wide / 2} y={axisY - BARS_HIGH} width={wide} height={BARS_HIGH} />
      {over > 0 && (
        <rect className={look(id, true, styles['bar'])} x={x - wide / 2} y={axisY - over * unit} width={wide} height={over * unit} />
      )}
      {open > 0 && (
        <rect
          className={look(id, false, undefined)}
          x={x - wide / 2}
          y={axisY - column.items.length * unit}
          width={wide}
          height={open * unit}
        />
      )}
    </g>
  );
}
