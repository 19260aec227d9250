import { useState } from 'react';
import type { Message } from '../../core/messages/message.ts';
import { type CaptureRows, rowsOf } from './rows-of.tsx';
import type { CaptureDesk } from './use-capture.ts';
import type { Noted } from './write-down.ts';

/** The rows with the one that is open, and noting: the first thing in its way is opened, or gets the focus. */
export interface CaptureSubmission {
  readonly rows: CaptureRows;
  readonly open: string | null;
  readonly setOpen: (key: string | null) => void;
  /** Raised with every attempt that met a question: its first answer gets the focus. */
  readonly attempts: number;
  /** What is in the way that no chip stands for. */
  readonly problem: Message | null;
  readonly submit: (staying: boolean) => void;
}

export interface CaptureRowsOptions {
  /** Puts the focus where typing goes on. */
  readonly back: () => void;
  readonly onNoted: (noted: Noted, staying: boolean) => void;
  /** Told of a problem that no chip stands for; of every problem while the fields themselves are shown. */
  readonly onElsewhere?: () => void;
  readonly showsFields?: boolean;
}

/** The chips of a line that is being written, and noting it. */
export const useCaptureRows = (
  desk: CaptureDesk,
  { back, onNoted, onElsewhere = back, showsFields = false }: CaptureRowsOptions,
): CaptureSubmission => {
  const [open, setOpen] = useState<string | null>(null);
  const [attempts, setAttempts] = useState(0);
  const [isNoting, setIsNoting] = useState(false);
  const done = (): void => {
    setOpen(null);
    back();
  };

  const attend = (): void => {
    const { understood, asked } = rowsOf(desk, null, true, done);
    const wrong = [...asked, ...understood].find(({ problem }) => problem !== null);
    if (wrong === undefined || showsFields) onElsewhere();
    else if (wrong.question === null) setOpen(wrong.key);
    else setAttempts((before) => before + 1);
  };

  const submit = async (staying: boolean): Promise<void> => {
    setIsNoting(true);
    const outcome = await desk.submit().finally(() => setIsNoting(false));
    if (outcome.kind === 'incomplete') attend();
    if (outcome.kind !== 'noted') return;
    setOpen(null);
    onNoted(outcome.noted, staying);
  };

  const rows = rowsOf(desk, open, desk.hasTried, done);
  return {
    rows,
    open,
    setOpen,
    attempts,
    problem: desk.refusal?.message ?? rows.problem,
    submit: (staying) => {
      if (!isNoting) void submit(staying);
    },
  };
};
