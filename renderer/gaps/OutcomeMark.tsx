import { useSay } from '../ui/say.ts';
import styles from './OutcomeMark.module.css';

export interface OutcomeMarkProps {
  /** Null where it did not come up. */
  readonly outcome: 'gap' | 'well' | null;
  /** The words stand beside it already. */
  readonly isDecorative?: boolean;
}

/** How an interview went with a gap, by shape: a dot for a gap, a ring where it was asked and went well, a dash where it was not asked. */
export function OutcomeMark({ outcome, isDecorative = false }: OutcomeMarkProps) {
  const say = useSay();
  const naming = isDecorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': say(`gaps.outcome.${outcome ?? 'none'}`) };
  return (
    <svg className={styles['mark']} data-outcome={outcome ?? 'none'} viewBox="0 0 16 16" {...naming}>
      {outcome === null ? <path d="M4.5 8h7" /> : <circle cx="8" cy="8" r={outcome === 'gap' ? 7 : 6} />}
    </svg>
  );
}
