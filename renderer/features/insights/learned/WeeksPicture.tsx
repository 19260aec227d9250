import { Picture } from '../Picture.tsx';
import styles from './Weeks.module.css';

/** One week as a bar. */
export interface WeekBar {
  readonly id: string;
  readonly knownMs: number;
  readonly estimatedMs: number;
  /** Under the axis, where there is room. */
  readonly name: string;
  /** All that it says, when it is looked at. */
  readonly words: string;
}

export interface WeeksPictureProps {
  readonly label: string;
  /** The oldest first. */
  readonly weeks: readonly WeekBar[];
  readonly middle: { readonly ms: number; readonly words: string } | null;
  /** What the two parts of a bar are. */
  readonly known: string;
  readonly estimated: string;
  readonly hours: (hours: number) => string;
}

const HOUR_MS = 3_600_000;
const TOP = 12;
const BARS_HIGH = 132;
const AXIS_Y = TOP + BARS_HIGH;
const UNDER = 58;
const LEFT = 36;
const WIDEST_SLOT = 72;
const WIDEST_BAR = 28;
/** A name under the axis takes as much. */
const NAME_WIDE = 96;
/** Room for the words of the middle. */
const RIGHT = 132;

/** The step between the lines of the scale, in hours: three or four lines at the most. */
const stepOf = (hours: number): number => [1, 2, 5, 10, 20, 50].find((step) => hours / step <= 4) ?? 100;

/** Weeks as bars: time that is known filled, time that is estimated open above it. */
export function WeeksPicture({ label, weeks, middle, known, estimated, hours }: WeeksPictureProps) {
  const marks = weeks.map(({ id, words }) => ({ id, words, group: 0 }));
  const most = weeks.reduce((highest, week) => Math.max(highest, week.knownMs + week.estimatedMs), HOUR_MS);
  const step = stepOf(most / HOUR_MS);
  const lines = Array.from({ length: Math.ceil(most / HOUR_MS / step) + 1 }, (_none, place) => place * step);
  const topHours = lines.at(-1) ?? step;
  const yOf = (ms: number): number => AXIS_Y - (ms / HOUR_MS / topHours) * BARS_HIGH;
  return (
    <Picture label={label} height={AXIS_Y + UNDER} marks={marks}>
      {({ width, active }) => {
        const room = width - LEFT - RIGHT;
        const slot = Math.min(WIDEST_SLOT, room / Math.max(1, weeks.length));
        const every = Math.ceil(NAME_WIDE / slot);
        const end = LEFT + slot * weeks.length;
        return (
          <>
            {lines.map((line) => (
              <g key={line}>
                <line
                  className={line === 0 ? styles['axis'] : styles['scale']}
                  x1={LEFT}
                  x2={end}
                  y1={yOf(line * HOUR_MS)}
                  y2={yOf(line * HOUR_MS)}
                />
                <text className={styles['axisWords']} x={LEFT - 8} y={yOf(line * HOUR_MS) + 4} textAnchor="end">
                  {hours(line)}
                </text>
              </g>
            ))}
            {weeks.map((week, index) => (
              <Bar key={week.id} week={week} x={LEFT + index * slot} slot={slot} yOf={yOf} isActive={active === week.id} />
            ))}
            {weeks.map(({ id, name }, index) =>
              (weeks.length - 1 - index) % every === 0 ? (
                <text key={id} className={styles['axisWords']} x={LEFT + (index + 0.5) * slot} y={AXIS_Y + 20} textAnchor="middle">
                  {name}
                </text>
              ) : null,
            )}
            {middle !== null && (
              <>
                <line className={styles['middle']} x1={LEFT} x2={end + 8} y1={yOf(middle.ms)} y2={yOf(middle.ms)} />
                <text className={styles['words']} x={end + 14} y={yOf(middle.ms) + 4}>
                  {middle.words}
                </text>
              </>
            )}
            <rect className={styles['known']} x={LEFT} y={AXIS_Y + 38} width={12} height={12} rx={2} />
            <text className={styles['words']} x={LEFT + 20} y={AXIS_Y + 49}>
              {known}
            </text>
            <rect className={styles['estimated']} x={LEFT + 160.5} y={AXIS_Y + 38.5} width={11} height={11} rx={2} />
            <text className={styles['words']} x={LEFT + 180} y={AXIS_Y + 49}>
              {estimated}
            </text>
          </>
        );
      }}
    </Picture>
  );
}

interface BarProps {
  readonly week: WeekBar;
  readonly x: number;
  readonly slot: number;
  readonly yOf: (ms: number) => number;
  readonly isActive: boolean;
}

function Bar({ week: { id, knownMs, estimatedMs }, x, slot, yOf, isActive }: BarProps) {
  const wide = Math.min(WIDEST_BAR, Math.max(3, slot * 0.62));
  const left = x + (slot - wide) / 2;
  const [knownY, allY] = [yOf(knownMs), yOf(knownMs + estimatedMs)];
  return (
    <g className={styles['bar']} data-mark={id} data-active={isActive || undefined}>
      <rect className={styles['reach']} x={x} y={TOP} width={slot} height={BARS_HIGH} />
      {estimatedMs > 0 && (
        <rect className={styles['estimated']} x={left + 0.5} y={allY + 0.5} width={wide - 1} height={Math.max(1, knownY - allY)} />
      )}
      {knownMs > 0 && <rect className={styles['known']} x={left} y={knownY} width={wide} height={AXIS_Y - knownY} />}
    </g>
  );
}
