import { Link } from 'wouter';
import styles from './PartsNav.module.css';
import text from './text.module.css';

/** One part of a screen that has several. */
export interface NavPart {
  readonly to: string;
  readonly label: string;
  readonly isHere: boolean;
  /** How many things wait there, and the same in words. */
  readonly waiting?: { readonly count: number; readonly words: string };
}

export interface PartsNavProps {
  readonly label: string;
  readonly parts: readonly NavPart[];
  /** The faces of one record, under its head; else a small switch above the title. */
  readonly asTabs?: boolean;
}

/** A switch between the parts of a screen, each a place of its own. */
export function PartsNav({ label, parts, asTabs = false }: PartsNavProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles[asTabs ? 'tabs' : 'parts']}>
        {parts.map((part) => (
          <li key={part.to}>
            <Link to={part.to} className={styles[asTabs ? 'tab' : 'part'] ?? ''} aria-current={part.isHere ? 'page' : undefined}>
              {part.label}
              {part.waiting !== undefined && part.waiting.count > 0 && (
                <>
                  <span className={styles['due']} aria-hidden="true">
                    {part.waiting.count}
                  </span>
                  <span className={text['unseen']}>{part.waiting.words}</span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
