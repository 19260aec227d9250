import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { CallToRecruiter } from '../../../core/call-sheet/call-to-recruiter.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { snoozeChoices } from '../../../core/reminders/snooze.ts';
import type { Instant } from '../../../core/time/types.ts';
import { useNow, useSend, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { oneAtATime } from '../../ui/one-at-a-time.ts';
import { useSay } from '../../ui/say.ts';
import styles from './EndOfCall.module.css';

export interface EndOfCallProps {
  readonly call: CallToRecruiter;
  /** Saves at once what was typed last. */
  readonly onFlush: () => void;
}

/** How the call came out: it is over, or nobody picked up. */
export function EndOfCall({ call, onFlush }: EndOfCallProps) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const [once] = useState(oneAtATime);
  const [asksAgain, setAsksAgain] = useState(false);
  const { parts, step, finishedAt, recruiter } = call;
  const [{ interview, opportunity }] = parts;

  const finish = (): Promise<void> =>
    once(async () => {
      onFlush();
      const keys = parts.map(({ key }) => key);
      const { ok } = await send('callSheet.finish', { id: interview.id, at: finishedAt ?? now, keys });
      if (ok) navigate(`/opportunities/${opportunity.id}`);
    });
  const noAnswer = (): Promise<void> =>
    once(async () => {
      const { ok } = await send('event.add', {
        kind: 'contact',
        opportunityIds: [...new Set(parts.map((part) => part.opportunity.id))],
        at: now,
        notes: '',
        direction: 'out',
        personId: recruiter?.id ?? null,
        party: 'recruiter',
        medium: 'phone',
        about: 'missed-call',
      });
      setAsksAgain(ok && step !== null);
    });

  return (
    <div className={styles['bar']} data-foot-bar role="group" aria-label={say('callSheet.end')}>
      {finishedAt !== null ? (
        <>
          <p className={styles['words']}>{say('callSheet.correct.detail')}</p>
          <Button size="large" onClick={() => void finish()}>
            {say('callSheet.correct')}
          </Button>
        </>
      ) : asksAgain && step !== null ? (
        <RingAgain step={step} call={call} onDone={() => setAsksAgain(false)} />
      ) : (
        <>
          <Button size="large" look="primary" onClick={() => void finish()}>
            {say('callSheet.over.do')}
          </Button>
          <Button size="large" onClick={() => void noAnswer()}>
            {say('callSheet.no-answer')}
          </Button>
          <p className={styles['words']}>{say('callSheet.heard.detail')}</p>
        </>
      )}
    </div>
  );
}

/** When to ring again, at the times a step is usually put off to; the call stays to be made. */
function RingAgain({ step, call, onDone }: { readonly step: Action; readonly call: CallToRecruiter; readonly onDone: () => void }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const settings = useSettings();
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector('button')?.focus(), []);
  const ring = (untilAt: Instant): void => {
    const [{ key }, ...others] = call.parts;
    void send('action.snooze', { key, also: others.map((about) => about.key), untilAt });
    onDone();
  };
  return (
    <div ref={first} className={styles['again']}>
      <p className={styles['words']} role="status">
        {say('callSheet.again')}
      </p>
      {snoozeChoices(now, settings, step).map(
        ({ id, label, untilAt }) =>
          untilAt !== null && (
            <Chip key={id} onClick={() => ring(untilAt)}>
              {say('callSheet.again.at', { choice: say(label), at: { at: untilAt, as: 'brief' } })}
            </Chip>
          ),
      )}
      <Button look="quiet" onClick={onDone}>
        {say('callSheet.again.later')}
      </Button>
    </div>
  );
}
