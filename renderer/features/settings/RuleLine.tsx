import { useEffect, useId, useRef } from 'react';
import type { RuleText } from '../../../core/playbook/rule.ts';
import { useSay } from '../../ui/say.ts';
import { Switch } from '../../ui/Switch.tsx';
import text from '../../ui/text.module.css';
import styles from './RuleLine.module.css';

export interface RuleLineProps {
  readonly rule: RuleText;
  readonly on: boolean;
  /** A link led here: it comes into view and has the focus. */
  readonly isSought: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One rule of the playbook: what it says, when, by whom, and whether it counts. */
export function RuleLine({ rule, on, isSought, onChange }: RuleLineProps) {
  const say = useSay();
  const id = useId();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isSought) return;
    line.current?.scrollIntoView({ block: 'center' });
    (line.current?.querySelector<HTMLElement>('[role="switch"]') ?? line.current)?.focus({ preventScroll: true });
  }, [isSought]);
  const sources = rule.sources.map((source) => say(`playbook.source.${source}`));
  return (
    <li ref={line} tabIndex={-1} className={styles['line']} data-off={!on || undefined} data-sought={isSought || undefined}>
      <div>
        <p id={id} className={text['strong']}>
          {say(rule.rule)}
        </p>
        <p id={`${id}-detail`} className={styles['timing']}>
          {say(rule.timing)}{' '}
          <span className={styles['sources']}>
            {sources.length === 0 ? say('settings.rules.ours') : say('settings.rules.sources', { sources })}
          </span>
        </p>
      </div>
      <div className={styles['control']}>
        {rule.canBeOff ? (
          <>
            {!on && <span className={styles['off']}>{say('settings.rules.off')}</span>}
            <Switch labelledBy={id} describedBy={`${id}-detail`} on={on} onChange={onChange} />
          </>
        ) : (
          <span className={styles['off']}>{say('settings.rules.always')}</span>
        )}
      </div>
    </li>
  );
}
