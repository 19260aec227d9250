import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Action } from '../../core/playbook/action.ts';
import { useSend, useWorkspace } from '../data/services.ts';
import { CheckItem } from '../ui/CheckItem.tsx';
import { useSay } from '../ui/say.ts';
import { guideProgress } from './guide-progress.ts';
import styles from './Guide.module.css';

const NONE: readonly string[] = [];
/** A longer guide is closed at first, so that the plan stays in sight. */
const OPEN_UP_TO = 6;

/** What to do point by point, each ticked off as it is done; the ticks are kept. */
export function Guide({ action }: { readonly action: Action }) {
  const say = useSay();
  const send = useSend();
  const points = useWorkspace(({ ticks }) => ticks[action.key]?.points ?? NONE);
  const [isOpen, setOpen] = useState(action.guide.length <= OPEN_UP_TO);
  const { ticked, done, count } = guideProgress(action, points);
  if (count === 0) return null;
  return (
    <div className={styles['guide']}>
      <button type="button" className={styles['head']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <ChevronRight aria-hidden="true" />
        {say('actions.guide')}
        <span className={styles['progress']}>{say('actions.guide.progress', { done, count })}</span>
      </button>
      {isOpen && (
        <ul className={styles['points']}>
          {action.guide.map(({ id, text, words, isDone }) => (
            <li key={id}>
              <CheckItem
                checked={ticked.has(id)}
                isSettled={isDone}
                onChange={(checked) => void send('guide.tick', { key: action.key, point: id, ticked: checked })}
              >
                {say(text)}
              </CheckItem>
              {words.map((line, index) => (
                <p key={index} className={styles['words']}>
                  {line}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
