import { Hand, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NegotiationWarning } from '../../core/negotiation/warnings/warning.ts';
import { useSay } from '../ui/say.ts';
import styles from './WarningNote.module.css';

export interface WarningNoteProps {
  readonly warning: NegotiationWarning;
  /** With the facts it rests on; beside the offers there is no room for them. */
  readonly isWhole?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A word of warning about a negotiation: what it is, what is safe to say, and what it rests on. */
export function WarningNote({ warning: { level, title, safe, facts }, isWhole = false, children }: WarningNoteProps) {
  const say = useSay();
  const Mark = level === 'guard' ? Hand : Info;
  return (
    <div className={styles['note']} data-level={level}>
      <Mark aria-hidden="true" />
      <div className={styles['words']}>
        <p className={styles['title']}>{say(title)}</p>
        <p className={styles['safe']}>{say(safe)}</p>
        {isWhole && facts.length > 0 && (
          <ul className={styles['facts']} aria-label={say('negotiation.facts')}>
            {facts.map((fact, place) => (
              <li key={place}>{say(fact)}</li>
            ))}
          </ul>
        )}
        {children !== undefined && <div className={styles['ways']}>{children}</div>}
      </div>
    </div>
  );
}
