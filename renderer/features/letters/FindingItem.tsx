import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { Finding, FindingLevel, Fix } from '../../../core/letters/finding.ts';
import { wordToKnow } from '../../../core/letters/language/to-findings.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './FindingItem.module.css';

const ICONS: Record<FindingLevel, ReactNode> = {
  error: <CircleAlert aria-hidden="true" />,
  warning: <TriangleAlert aria-hidden="true" />,
  hint: <Lightbulb aria-hidden="true" />,
};

export interface FindingItemProps {
  readonly finding: Finding;
  readonly isActive: boolean;
  /** The focus came to it. */
  readonly onEnter: (key: string) => void;
  /** The pointer came to it, or went from it. */
  readonly onPoint: (key: string | null) => void;
  /** Goes to it in the letter; null where it is about the letter as a whole. */
  readonly onShow: (() => void) | null;
  readonly onFix: (fix: Fix) => void;
  readonly onIgnore: () => void;
  /** Takes its word for right from now on, by the word. */
  readonly onKnow: (word: string) => void;
}

/** One thing to look at: what it is, what one click does about it, and on demand why. */
export function FindingItem({ finding, isActive, onEnter, onPoint, onShow, onFix, onIgnore, onKnow }: FindingItemProps) {
  const say = useSay();
  const [isExplained, setExplained] = useState(false);
  const whyId = useId();
  const { key, level, title, detail, why, sources, fixes, fineAt } = finding;
  const name = say(title);
  const word = wordToKnow(finding);
  return (
    <li
      className={styles['finding']}
      data-finding-item={key}
      data-level={level}
      data-active={isActive || undefined}
      onPointerEnter={() => onPoint(key)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onEnter(key)}
    >
      {ICONS[level]}
      <div className={styles['said']}>
        <p className={styles['title']}>
          <span className={styles['level']}>{say(`letters.level.${level}`)} </span>
          {onShow === null ? (
            name
          ) : (
            <button type="button" className={styles['show']} onClick={onShow}>
              {name}
            </button>
          )}
        </p>
        {detail !== null && <p className={styles['detail']}>{say(detail)}</p>}
        {fineAt !== null && <p className={styles['detail']}>{say('letters.fine-from', { at: { at: fineAt, as: 'sentence' } })}</p>}
        {isExplained && (
          <p id={whyId} className={styles['why']}>
            {say(why)}{' '}
            {sources.length > 0 && (
              <span className={styles['source']}>
                {say('letters.why.sources', { sources: sources.map((id) => say(`playbook.source.${id}`)) })}
              </span>
            )}
          </p>
        )}
        <div className={styles['acts']}>
          {fixes.map((fix, index) => (
            <Button key={index} look="link" className={styles['fix']} onClick={() => onFix(fix)}>
              {say(fix.label)}
            </Button>
          ))}
          {word !== null && (
            <Button look="link" className={styles['quiet']} aria-label={say('letters.know.named', { word })} onClick={() => onKnow(word)}>
              {say('letters.know')}
            </Button>
          )}
          <Button
            look="link"
            className={styles['quiet']}
            aria-expanded={isExplained}
            aria-controls={whyId}
            aria-label={say('letters.why.named', { name })}
            onClick={() => setExplained(!isExplained)}
          >
            {say('letters.why')}
          </Button>
          <Button look="link" className={styles['quiet']} aria-label={say('letters.ignore.named', { name })} onClick={onIgnore}>
            {say('letters.ignore')}
          </Button>
        </div>
      </div>
    </li>
  );
}
