import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import type { LetterCheck } from '../../../core/letters/check-letter.ts';
import type { Finding, Fix } from '../../../core/letters/finding.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './Checks.module.css';
import { FindingItem } from './FindingItem.tsx';
import { WordBand } from './WordBand.tsx';

export interface ChecksProps {
  readonly check: LetterCheck;
  readonly active: string | null;
  readonly onActive: (key: string | null) => void;
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (fix: Fix) => void;
  readonly onIgnore: (key: string) => void;
  readonly onKnow: (word: string) => void;
  readonly onBringBack: (key: string) => void;
  /** What is being looked at besides, such as spelling that is still starting. */
  readonly note: string | null;
  /** What this kind of letter is not to be judged by. */
  readonly closing: string;
}

/** What the letter looks like from outside: its length, what to look at, and where no problem was found. */
export function Checks({ check, active, onActive, onShow, onFix, onIgnore, onKnow, onBringBack, note, closing }: ChecksProps) {
  const say = useSay();
  const headingId = useId();
  const { words, range, findings, ignored, passed } = check;
  // With nothing pointed at, the first one is what to begin with.
  const shown = findings.some(({ key }) => key === active) ? active : (findings[0]?.key ?? null);
  return (
    <>
      <WordBand words={words} range={range} />
      {findings.length > 0 && (
        <section className={styles['part']} aria-labelledby={headingId}>
          <h2 id={headingId} className={text['heading']}>
            {say('letters.findings', { count: findings.length })}
          </h2>
          <ul className={styles['findings']}>
            {findings.map((finding) => (
              <FindingItem
                key={finding.key}
                finding={finding}
                isActive={finding.key === shown}
                onActive={onActive}
                onShow={finding.at.length === 0 ? null : () => onShow(finding)}
                onFix={onFix}
                onIgnore={() => onIgnore(finding.key)}
                onKnow={onKnow}
              />
            ))}
          </ul>
        </section>
      )}
      {passed.length > 0 && (
        <section className={styles['part']} aria-label={say('letters.passed')}>
          <h2 className={text['heading']}>{say('letters.passed')}</h2>
          <ul className={styles['passed']}>
            {passed.map((words, index) => (
              <li key={index}>
                <Check aria-hidden="true" />
                {say(words)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {note !== null && <p className={styles['note']}>{note}</p>}
      {ignored.length > 0 && <Ignored ignored={ignored} onBringBack={onBringBack} />}
      <p className={styles['never']}>{closing}</p>
    </>
  );
}

/** What was looked at and left, folded away. */
function Ignored({ ignored, onBringBack }: { readonly ignored: readonly Finding[]; readonly onBringBack: (key: string) => void }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles['ignored']}>
      <Button look="link" className={styles['fold']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('letters.ignored', { count: ignored.length })}
      </Button>
      {isOpen && (
        <ul>
          {ignored.map(({ key, title }) => {
            const name = say(title);
            return (
              <li key={key}>
                <span>{name}</span>
                <Button
                  look="link"
                  className={styles['back']}
                  aria-label={say('letters.ignored.back.named', { name })}
                  onClick={() => onBringBack(key)}
                >
                  {say('letters.ignored.back')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
