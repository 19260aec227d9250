import { useSay } from '../../ui/say.ts';
import type { Share } from '../../../core/insights/share.ts';
import styles from './IntervalPicture.module.css';
import type { IntervalRow } from './interval-rows.ts';
import { intervalWords } from './interval-rows.ts';
import { Picture } from './Picture.tsx';

/** In pixels. */
const ROW = 34;
const AXIS = 28;
/** About what a letter takes; names keep no more room than they need. */
const LETTER_WIDTH = 7.8;
/** "12 of 34", and with that it is too few. */
const COUNTS_WIDTH = { told: 84, untold: 132 } as const;
const GAP = 16;
const DOT = 5.5;
/** Half the height of the stroke for what a share is read beside. */
const STROKE = 7;
/** Room above the rows for the words of the line through all of them. */
const ALL_ROOM = 24;
/** Longer names are cut; the line below the picture says them whole. */
const NAME_LENGTHS = { short: 19, long: 36 } as const;
/** Names take no more of the picture than this. */
const NAMES_SHARE = 0.5;
const TICKS = [0, 0.5, 1] as const;

export interface IntervalPictureProps {
  readonly label: string;
  readonly rows: readonly IntervalRow[];
  /** How long the names are. */
  readonly names?: keyof typeof NAME_LENGTHS;
  /** The share of all together: a line through the rows, with its words above. */
  readonly all?: { readonly share: Share; readonly words: string } | null;
}

/**
 * Shares as dots, each with the line its true value may lie on; where there are too few, an open dot without a line. What
 * one is read beside is a stroke on its row.
 */
export function IntervalPicture({ label, rows, names = 'short', all = null }: IntervalPictureProps) {
  const say = useSay();
  const top = all === null ? 0 : ALL_ROOM;
  const marks = rows.map((row) => ({ id: row.id, group: 0, words: intervalWords(row, say) }));
  return (
    <Picture label={label} height={top + rows.length * ROW + AXIS} marks={marks}>
      {({ width, active }) => {
        const longest = rows.reduce((most, { name }) => Math.max(most, name.length), 0);
        const room = Math.min(Math.min(longest, NAME_LENGTHS[names]) * LETTER_WIDTH, width * NAMES_SHARE);
        // Rounding must not cost a name its last letter.
        const length = Math.floor(room / LETTER_WIDTH + 0.01);
        const counts = COUNTS_WIDTH[rows.every(({ isTold, share }) => isTold || share === null) ? 'told' : 'untold'];
        const scale = Math.max(0, width - room - GAP - counts);
        const xOf = (share: number): number => room + GAP + share * scale;
        const bottom = top + rows.length * ROW;
        return (
          <>
            {TICKS.map((tick) => (
              <g key={tick}>
                <line className={styles['grid']} x1={xOf(tick)} x2={xOf(tick)} y1={top} y2={bottom} />
                <text className={styles['tick']} x={xOf(tick)} y={bottom + 14} dy="0.35em" textAnchor="middle">
                  {say('insights.percent', { percent: tick * 100 })}
                </text>
              </g>
            ))}
            {all !== null && (
              <>
                <line className={styles['all']} x1={xOf(all.share.share)} x2={xOf(all.share.share)} y1={top - 6} y2={bottom} />
                <text className={styles['count']} x={xOf(all.share.share)} y={top - 14} textAnchor="middle">
                  {all.words}
                </text>
              </>
            )}
            {rows.map(({ id, name, share, isTold, beside }, index) => {
              const y = top + index * ROW + ROW / 2;
              return (
                <g key={id} data-mark={id} data-active={active === id || undefined} className={styles['row']}>
                  <rect className={styles['ground']} x={0} y={y - ROW / 2} width={width} height={ROW} />
                  <text className={styles['name']} x={0} y={y} dy="0.35em">
                    {name.length > length ? `${name.slice(0, length - 1)}…` : name}
                  </text>
                  {share !== null && isTold && (
                    <line className={styles['interval']} x1={xOf(share.low)} x2={xOf(share.high)} y1={y} y2={y} />
                  )}
                  {beside != null && (
                    <line
                      className={styles['beside']}
                      x1={xOf(beside.share.share)}
                      x2={xOf(beside.share.share)}
                      y1={y - STROKE}
                      y2={y + STROKE}
                    />
                  )}
                  {share !== null && <circle className={styles[isTold ? 'dot' : 'open']} cx={xOf(share.share)} cy={y} r={DOT} />}
                  <text className={styles[isTold ? 'count' : 'untold']} x={xOf(1) + GAP} y={y} dy="0.35em">
                    {share === null ? '–' : say(isTold ? 'insights.share' : 'insights.share.untold', { of: share.of, total: share.total })}
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
