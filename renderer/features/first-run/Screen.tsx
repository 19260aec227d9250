import { Eye } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSend } from '../../data/services.ts';
import { problemOf } from '../../interview-log/editor.ts';
import { LineField } from '../../interview-log/LineField.tsx';
import { LogChips } from '../../interview-log/LogChips.tsx';
import { useInterviewLog } from '../../interview-log/use-interview-log.ts';
import { useSubmit } from '../../interview-log/use-submit.ts';
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
  const desk = useInterviewLog(null);
  const { chips, open, setOpen, submit } = useSubmit(desk, () => line.current?.focus());
  const problem = problemOf(desk.problems, 'line')?.message ?? desk.refusal?.message ?? null;
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
                onEnter={submit}
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
              <LogChips
                chips={chips}
                form={desk.form}
                context={desk.context}
                change={desk.change}
                problems={desk.problems}
                open={open}
                onOpen={setOpen}
              />
            )}
            <div className={styles['go']}>
              <Button look="primary" size="large" keys="↵" onClick={submit}>
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
