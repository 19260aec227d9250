import { Minus, Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { FactBeside } from '../../core/decision/fact-beside.ts';
import { Button } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import styles from './FactsList.module.css';

/** More beside a point would be longer than the point. */
const SHOWN = 3;

/** What is known beside a point; `label` is the point. */
export function FactsList({ label, facts }: { readonly label: string; readonly facts: readonly FactBeside[] }) {
  const say = useSay();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [showsAll, setShowsAll] = useState(false);
  const hidden = facts.length > SHOWN + 1 ? facts.length - SHOWN : 0;
  const shown = showsAll || hidden === 0 ? facts : facts.slice(0, SHOWN);
  if (facts.length === 0) return null;
  return (
    <div className={styles['facts']}>
      <ul id={id} ref={list} tabIndex={-1} aria-label={`${say('decision.facts')}: ${label}`}>
        {shown.map((fact, index) => (
          <li key={index} className={styles['fact']} data-side={fact.side ?? undefined}>
            {fact.side === 'for' ? (
              <Plus aria-hidden="true" />
            ) : fact.side === 'against' ? (
              <Minus aria-hidden="true" />
            ) : (
              <span aria-hidden="true" className={styles['dot']} />
            )}
            <div>
              {fact.side !== null && <span className={text['unseen']}>{say('decision.side', { side: fact.side })}: </span>}
              {say(fact.text)}
              {fact.words !== '' && <p className={styles['quote']}>“{fact.words}”</p>}
            </div>
          </li>
        ))}
      </ul>
      {hidden > 0 && !showsAll && (
        <Button
          look="link"
          className={styles['more']}
          aria-expanded={false}
          aria-controls={id}
          onClick={() => {
            setShowsAll(true);
            // The button is gone with that.
            list.current?.focus();
          }}
        >
          {say('decision.facts.more', { count: hidden })}
        </Button>
      )}
    </div>
  );
}
