import { useEffect, useMemo, useRef } from 'react';
import { nothingCorrected } from '../../../core/capture/corrections.ts';
import type { CaptureGiven } from '../../../core/capture/reading.ts';
import { CardRows } from '../../capture/CardRows.tsx';
import { useCapture } from '../../capture/use-capture.ts';
import { useCaptureRows } from '../../capture/use-capture-rows.ts';
import type { Noted } from '../../capture/write-down.ts';
import { LineField } from '../../interview-log/LineField.tsx';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './NoteCall.module.css';

export interface NoteCallProps {
  /** Who it was with and about what, as far as the card knows. */
  readonly given: CaptureGiven;
  /** What the line begins with. */
  readonly begun: string;
  /** Notes that they called, and nothing more; null where there is nobody to note it of. */
  readonly onOnlyCalled: (() => void) | null;
  readonly onNoted: (noted: Noted) => void;
  readonly onBack: () => void;
}

/** One line about the call, and what was understood of it. */
export function NoteCall({ given, begun, onOnlyCalled, onNoted, onBack }: NoteCallProps) {
  const say = useSay();
  const line = useRef<HTMLTextAreaElement>(null);
  const fresh = useMemo(() => ({ line: begun, corrections: nothingCorrected }), [begun]);
  const desk = useCapture({ draft: 'call', given, usually: 'happened', fresh });
  const back = (): void => line.current?.focus();
  const { rows, open, setOpen, attempts, problem, submit } = useCaptureRows(desk, { back, onNoted });
  useEffect(() => line.current?.focus(), []);
  const isBlank = desk.line.trim() === '';
  const save = (): void => {
    if (!isBlank) submit(false);
    else if (onOnlyCalled !== null) onOnlyCalled();
  };
  return (
    <section
      className={styles['note']}
      aria-label={say('caller.note')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
        event.preventDefault();
        desk.keep();
        onBack();
      }}
    >
      <div className={styles['line']}>
        <LineField
          inputRef={line}
          label={say('caller.line')}
          placeholder={say('caller.line.placeholder')}
          value={desk.line}
          problem={problem === null ? null : say(problem)}
          onChange={desk.type}
          onEnter={save}
        />
      </div>
      {desk.isKept && (
        <p className={styles['hint']}>
          {say('caller.line.kept')}{' '}
          <Button
            look="link"
            onClick={() => {
              desk.startOver();
              back();
            }}
          >
            {say('log.restart')}
          </Button>
        </p>
      )}
      {isBlank ? (
        onOnlyCalled !== null && <p className={styles['hint']}>{say('caller.line.hint')}</p>
      ) : (
        <CardRows understood={rows.understood} asked={rows.asked} open={open} onOpen={setOpen} onBack={back} attempts={attempts} />
      )}
      <div className={styles['acts']}>
        <Button look="primary" keys="↵" onClick={save}>
          {say('caller.line.save')}
        </Button>
        <Button
          look="quiet"
          keys={say('caller.key.escape')}
          onClick={() => {
            desk.keep();
            onBack();
          }}
        >
          {say('caller.line.back')}
        </Button>
      </div>
    </section>
  );
}
