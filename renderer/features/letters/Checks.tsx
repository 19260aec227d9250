import { Check } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { LetterCheck } from '../../../core/letters/check-letter.ts';
import type { Finding, Fix } from '../../../core/letters/finding.ts';
import type { Message } from '../../../core/messages/message.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './Checks.module.css';
import { FindingItem } from './FindingItem.tsx';
import { passedIn } from './passed.ts';
import { WordBand } from './WordBand.tsx';

export interface ChecksProps {
  readonly check: LetterCheck;
  /** What is looked at: in the letter, here, or the first of them to begin with. */
  readonly active: string | null;
  readonly onEnter: (key: string) => void;
  readonly onPoint: (key: string | null) => void;
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (fix: Fix) => void;
  readonly onIgnore: (key: string) => void;
  readonly onKnow: (word: string) => void;
  /** The last finding was left, and the focus went with it. */
  readonly onNoneLeft: () => void;
  readonly onBringBack: (key: string) => void;
  /** What is being looked at besides, such as spelling that is still starting. */
  readonly note: string | null;
  /** What this kind of letter is not to be judged by. */
  readonly closing: string;
  /** What stands before that. */
  readonly children: ReactNode;
}

/** What the letter looks like from outside: its length, what to look at, and where no problem was found. */
export function Checks({ check, active, onNoneLeft, onBringBack, note, closing, children, ...does }: ChecksProps) {
  const say = useSay();
  const headingId = useId();
  const { words, range, findings, ignored, passed } = check;
  const list = useRef<HTMLUListElement>(null);
  /** Where a finding stood that goes with the next look at the letter. */
  const leavingAt = useRef<number | null>(null);
  const handOn = (): void => {
    const focused = document.activeElement;
    if (leavingAt.current === null || list.current?.contains(focused) === true) return;
    const items = list.current?.querySelectorAll<HTMLElement>('[data-finding-item]') ?? [];
    const heir = items[Math.min(leavingAt.current, items.length - 1)];
    leavingAt.current = null;
    // Whoever went elsewhere meanwhile stays there.
    if (focused !== document.body) return;
    if (heir === undefined) onNoneLeft();
    else heir.querySelector('button')?.focus();
  };
  useEffect(handOn);
  return (
    <>
      <WordBand words={words} range={range} />
      {findings.length > 0 && (
        <section className={styles['part']} aria-labelledby={headingId}>
          <h2 id={headingId} className={text['heading']}>
            {say('letters.findings', { count: findings.length })}
          </h2>
          <ul ref={list} className={styles['findings']}>
            {findings.map((finding, index) => (
              <FindingItem
                key={finding.key}
                finding={finding}
                isActive={finding.key === active}
                onEnter={does.onEnter}
                onPoint={does.onPoint}
                onShow={finding.at.length === 0 ? null : () => does.onShow(finding)}
                onFix={does.onFix}
                onIgnore={() => {
                  leavingAt.current = index;
                  does.onIgnore(finding.key);
                }}
                onKnow={(word) => {
                  leavingAt.current = index;
                  does.onKnow(word);
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {passed.length > 0 && <Passed passed={passed} />}
      {note !== null && <p className={styles['note']}>{note}</p>}
      {ignored.length > 0 && <Ignored ignored={ignored} onBringBack={onBringBack} />}
      {children}
      <p className={styles['never']}>{closing}</p>
    </>
  );
}

/** Where no problem was found; what nearly every letter passes is folded away. */
function Passed({ passed }: { readonly passed: readonly Message[] }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { own, usual } = passedIn(passed);
  return (
    <section className={styles['part']} aria-label={say('letters.passed')}>
      <h2 className={text['heading']}>{say('letters.passed')}</h2>
      <ul className={styles['passed']}>
        {(isOpen ? [...own, ...usual] : own).map((words) => (
          <li key={words.key}>
            <Check aria-hidden="true" />
            {say(words)}
          </li>
        ))}
      </ul>
      {usual.length > 0 && (
        <Button look="link" className={styles['fold']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'letters.passed.fewer' : 'letters.passed.more', { count: usual.length })}
        </Button>
      )}
    </section>
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
