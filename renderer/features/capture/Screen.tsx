import { useEffect, useRef, useState } from 'react';
import { CardRows } from '../../capture/CardRows.tsx';
import { useCapture } from '../../capture/use-capture.ts';
import { useCaptureRows } from '../../capture/use-capture-rows.ts';
import { NotedLine } from '../../capture/NotedLine.tsx';
import type { Noted } from '../../capture/write-down.ts';
import { LineField } from '../../interview-log/LineField.tsx';
import { QuickFrame } from '../../quick/QuickFrame.tsx';
import { WriteWarnings } from '../../negotiation/WriteWarnings.tsx';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { Foot } from './Foot.tsx';
import { NotedCard } from './NotedCard.tsx';
import styles from './Screen.module.css';

/** Quick capture: one line for anything, what was understood of it, and what became of it. */
export function CaptureScreen() {
  const say = useSay();
  const desk = useCapture({ draft: 'capture' });
  const line = useRef<HTMLTextAreaElement>(null);
  const [noted, setNoted] = useState<{ readonly noted: Noted; readonly stays: boolean } | null>(null);
  const back = (): void => line.current?.focus();
  const { rows, open, setOpen, attempts, problem, submit } = useCaptureRows(desk, {
    back,
    onNoted: (made, stays) => setNoted({ noted: made, stays }),
  });
  const { capture } = desk;

  const type = (text: string): void => {
    setNoted(null);
    // What the editor was for may mean something else now.
    setOpen(null);
    if (text === '') desk.startOver();
    else desk.type(text);
  };
  const begin = (text: string | null): void => {
    setNoted(null);
    if (text !== null) desk.type(desk.line.trim() === '' ? text : `${desk.line.trimEnd()} ${text}`);
    back();
  };
  // Undone anywhere, the line is back.
  const isDone = noted !== null && desk.isEmpty;
  const showsLine = !isDone || noted.stays;
  useEffect(() => {
    if (!showsLine) return;
    line.current?.focus();
    // A field that was not there a moment ago begins before what stands in it.
    line.current?.setSelectionRange(line.current.value.length, line.current.value.length);
  }, [showsLine]);

  return (
    <QuickFrame window="capture" label={say('capture.title')} isEmpty={desk.isEmpty} onShown={begin}>
      {!showsLine ? (
        <NotedCard noted={noted.noted} said={desk.said} onType={type} />
      ) : (
        <>
          <LineField
            isBare
            inputRef={line}
            label={say('quick-capture.line')}
            placeholder={say('quick-capture.placeholder')}
            value={desk.line}
            problem={problem === null ? null : say(problem)}
            onChange={type}
            onEnter={submit}
          />
          {desk.isEmpty ? (
            <div className={styles['under']}>
              {isDone ? <NotedLine noted={noted.noted} said={desk.said} /> : <p className={styles['hint']}>{say('quick-capture.hint')}</p>}
            </div>
          ) : (
            <>
              <div className={styles['under']}>
                <CardRows understood={rows.understood} asked={rows.asked} open={open} onOpen={setOpen} onBack={back} attempts={attempts} />
                <WriteWarnings writes={capture.writes.ok ? capture.writes.value : []} />
              </div>
              <Foot desk={desk} onBack={back}>
                <Button look="primary" keys="↵" onClick={() => submit(false)}>
                  {say(capture.kind === 'interview' ? 'quick-capture.submit' : 'quick-capture.submit.happened')}
                </Button>
              </Foot>
            </>
          )}
        </>
      )}
    </QuickFrame>
  );
}
