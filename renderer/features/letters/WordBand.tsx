import { useSay } from '../../ui/say.ts';
import styles from './WordBand.module.css';

export interface WordBandProps {
  /** Between the greeting and the name. */
  readonly words: number;
  readonly range: { readonly least: number; readonly most: number };
}

/** The width of the picture, in its own units. */
const WIDTH = 280;

/** How far past the longest good letter the band goes on: a letter twice over is off its end. */
const BEYOND = 1.39;

/** How long the letter is, and how long it should be. The picture repeats the words above it. */
export function WordBand({ words, range }: WordBandProps) {
  const say = useSay();
  const end = range.most * BEYOND;
  const place = (count: number): number => (Math.min(count, end) / end) * WIDTH;
  const [from, to] = [place(range.least), place(range.most)];
  const isRight = words >= range.least && words <= range.most;
  return (
    <div>
      <p className={styles['words']} data-off={!isRight || undefined}>
        <b>{say('letters.words', { count: words })}</b>
        <span>{say('letters.words.right', { least: range.least, most: range.most })}</span>
      </p>
      <svg className={styles['band']} viewBox={`0 0 ${WIDTH} 16`} preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles['all']} y="4" width={WIDTH} height="8" rx="4" />
        <rect className={styles['right']} x={from} y="4" width={to - from} height="8" rx="4" />
        <rect className={styles['here']} x={Math.min(WIDTH - 3, Math.max(0, place(words) - 1.5))} width="3" height="16" rx="1.5" />
      </svg>
    </div>
  );
}
