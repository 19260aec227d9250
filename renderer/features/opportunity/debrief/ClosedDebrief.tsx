import { useEffect, useRef } from 'react';
import type { Debrief } from '../../../../core/model/debrief.ts';
import type { Interview } from '../../../../core/model/interview.ts';
import type { Case } from '../../../../core/playbook/case.ts';
import type { Instant } from '../../../../core/time/types.ts';
import { useSend } from '../../../data/services.ts';
import { Button } from '../../../ui/Button.tsx';
import { isFocusNowhere } from '../../../ui/focus-nowhere.ts';
import { useSay } from '../../../ui/say.ts';
import styles from './ClosedDebrief.module.css';
import { DebriefHead } from './DebriefHead.tsx';

export interface ClosedDebriefProps {
  readonly facts: Case;
  readonly interview: Interview;
  readonly debrief: Debrief;
  readonly closedAt: Instant;
}

/** A debrief that was put away: what is kept of it, and nothing to do. */
export function ClosedDebrief({ facts, interview, debrief, closedAt }: ClosedDebriefProps) {
  const say = useSay();
  const send = useSend();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the focus went with the open debrief.
    if (isFocusNowhere()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles['closed']}>
      <DebriefHead facts={facts} interview={interview} headingRef={heading} />
      <p className={styles['away']}>
        {say('debrief.closed', { at: { at: closedAt, as: 'sentence' } })} {say('debrief.closed.detail')}
      </p>
      {debrief.keep.length === 0 ? (
        <p className={styles['away']}>{say('debrief.closed.nothing')}</p>
      ) : (
        <>
          <h3 className={styles['keeps']}>{say('debrief.closed.keep')}</h3>
          <ul className={styles['keep']}>
            {debrief.keep.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <Button onClick={() => void send('debrief.reopen', { id: interview.id })}>{say('debrief.closed.open')}</Button>
    </div>
  );
}
