import styles from './StageMeter.module.css';

export interface StageMeterProps {
  /** How many of the five steps were reached: applied, screened, first interview, further rounds or offer, accepted. */
  readonly reached: 0 | 1 | 2 | 3 | 4 | 5;
  /** How it ended; null while it runs. A lost process is struck through, so that it never looks like one that is open. */
  readonly closed: 'won' | 'lost' | null;
}

const STEPS = [1, 2, 3, 4, 5] as const;

/** How far a process got. Decoration: the stage stands beside it in words. */
export function StageMeter({ reached, closed }: StageMeterProps) {
  return (
    <svg className={styles['meter']} data-closed={closed ?? undefined} viewBox="0 0 92 8" aria-hidden="true">
      {STEPS.map((step) => (
        <rect
          key={step}
          className={step <= reached ? styles['reached'] : styles['ahead']}
          x={(step - 1) * 19}
          y="2"
          width="16"
          height="4"
          rx="2"
        />
      ))}
      {closed === 'lost' && <path className={styles['strike']} d="M0 4h92" />}
      {closed === 'won' && <circle className={styles['won']} cx="84" cy="4" r="4" />}
    </svg>
  );
}
