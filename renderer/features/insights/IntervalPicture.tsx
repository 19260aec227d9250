import { useSay } from '../../ui/say.ts';
import styles from './IntervalPicture.module.css';
import type { IntervalRow } from './interval-rows.ts';
import { intervalWords } from './interval-rows.ts';
import { Picture } from './Picture.tsx';

/** In pixels. */
const ROW = 34;
const AXIS = 28;
const NAMES_WIDTH = 148;
/** About what a letter takes; names keep no more room than they need. */
const LETTER_WIDTH = 7.8;
const COUNTS_WIDTH = 84;
const GAP = 16;
const DOT = 5.5;
/** Longer names are cut; the line below the picture says them whole. */
const NAME_LENGTH = 19;
const TICKS = [0, 0.5, 1] as const;

export interface IntervalPictureProps {
  readonly label: string;
  readonly rows: readonly IntervalRow[];
}

/** Shares as dots, each with the line its true value may lie on; where there are too few, an open dot without a line. */
export function IntervalPicture({ label, rows }: IntervalPictureProps) {
  const say = useSay();
  const marks = rows.map((row) => ({ id: row.id, group: 0, words: intervalWords(row, say) }));
  return (
    <Picture label={label} height={rows.length * ROW + AXIS} marks={marks}>
      {({ width, active }) => {
        const longest = rows.reduce((most, { name }) => Math.max(most, name.length), 0);
        const names = Math.min(NAMES_WIDTH, longest * LETTER_WIDTH) + GAP;
        const scale = Math.max(0, width - names - COUNTS_WIDTH);
        const xOf = (share: number): number => names + share * scale;
        const bottom = rows.length * ROW;
        return (
          <>
            {TICKS.map((tick) => (
              <g key={tick}>
                <line className={styles['grid']} x1={xOf(tick)} x2={xOf(tick)} y1={0} y2={bottom} />
                <text className={styles['tick']} x={xOf(tick)} y={bottom + 14} dy="0.35em" textAnchor="middle">
                  {say('insights.percent', { percent: tick * 100 })}
                </text>
              </g>
            ))}
            {rows.map(({ id, name, share, isTold }, index) => {
              const y = index * ROW + ROW / 2;
              return (
                <g key={id} data-mark={id} data-active={active === id || undefined} className={styles['row']}>
                  <rect className={styles['ground']} x={0} y={y - ROW / 2} width={width} height={ROW} />
                  <text className={styles['name']} x={0} y={y} dy="0.35em">
                    {name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name}
                  </text>
                  {share !== null && isTold && (
                    <line className={styles['interval']} x1={xOf(share.low)} x2={xOf(share.high)} y1={y} y2={y} />
                  )}
                  {share !== null && <circle className={styles[isTold ? 'dot' : 'open']} cx={xOf(share.share)} cy={y} r={DOT} />}
                  <text className={styles['count']} x={xOf(1) + GAP} y={y} dy="0.35em">
                    {share === null ? '–' : say('insights.share', { of: share.of, total: share.total })}
                  </text>
                </g>
              );
            })}
          </>
        );
      }}
    </Picture>
  );
}
