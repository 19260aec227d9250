import { Eye } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useSend } from '../../data/services.ts';
import { useCapture } from '../../capture/use-capture.ts';
import { useCaptureRows } from '../../capture/use-capture-rows.ts';
import { ChipRows } from '../../interview-log/ChipRows.tsx';
import { LineField } from '../../interview-log/LineField.tsx';
import { Button } from '../../ui/Button.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { NowLine, Thread, ThreadAbout, ThreadItem, ThreadTitle } from '../../ui/Thread.tsx';
import styles from './Screen.module.css';

/** What comes after the line, so that the thread is there before there is anything on it. */
const AHEAD = [
  ['first-run.debrief.when', 'first-run.debrief', 'first-run.debrief.about'],
  ['first-run.thanks.when', 'first-run.thanks', 'first-run.thanks.about'],
  ['first-run.check-in.when', 'first-run.check-in', 'first-run.check-in.about'],
] as const;

/** Today before there is any opportunity: one line to begin with, and the example to look around in. */
export function FirstRunScreen() {
  const say = useSay();
  const send = useSend();
  const line = useRef<HTMLTextAreaElement>(null);
  const [, navigate] = useLocation();
  const desk = useCapture({ draft: 'log', usually: 'interview' });
  const { rows, open, setOpen, problem, submit } = useCaptureRows(desk, {
    back: () => line.current?.focus(),
    onNoted: ({ opportunityIds: [first] }) => {
      if (first !== undefined) navigate(`/opportunities/${first}?action=first`);
    },
  });
  useEffect(() => line.current?.focus(), []);

  return (
    <Screen className={styles['screen']}>
      <div className={styles['inside']}>
        <h1 className={styles['sentence']}>{say('first-run.title')}</h1>
        <p className={styles['lede']}>{say('first-run.lede')}</p>
        <Thread label={say('first-run.plan')}>
          <NowLine time={say('first-run.now')} line="dashed">
            <div className={styles['line']}>
              <LineField
                inputRef={line}
                value={desk.line}
                placeholder={say('first-run.line')}
                problem={problem === null ? null : say(problem)}
                onChange={desk.type}
                onEnter={() => submit(false)}
              />
            </div>
          </NowLine>
          <ThreadItem node={null} line="dashed">
            {desk.isEmpty ? (
              <p className={styles['example']}>
                {say('first-run.for-example')}{' '}
                <Button
                  look="link"
                  className={styles['sample']}
                  onClick={() => {
                    desk.type(say('log.example'));
                    line.current?.focus();
                  }}
                >
                  {say('log.example')}
                </Button>
              </p>
            ) : (
              <ChipRows understood={rows.understood} asked={rows.asked} open={open} onOpen={setOpen} />
            )}
            <div className={styles['go']}>
              <Button look="primary" size="large" keys="↵" onClick={() => submit(false)}>
                {say('log.submit')}
              </Button>
            </div>
          </ThreadItem>
          {AHEAD.map(([when, title, about]) => (
            <ThreadItem key={title} past when={say(when)} node={<Node kind="later" />} line="dashed">
              <ThreadTitle>{say(title)}</ThreadTitle>
              <ThreadAbout>{say(about)}</ThreadAbout>
            </ThreadItem>
          ))}
        </Thread>
        <div className={styles['other']}>
          <Button look="link" icon={<Eye aria-hidden="true" />} onClick={() => void send('example.open', {})}>
            {say('first-run.look-around')}
          </Button>
          <p className={styles['private']}>{say('first-run.private')}</p>
        </div>
      </div>
    </Screen>
  );
}
