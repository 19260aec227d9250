import { correctInterview } from '../../core/capture/corrections.ts';
import type { Message } from '../../core/messages/message.ts';
import { logRows } from '../interview-log/log-rows.tsx';
import type { RowChip } from '../interview-log/row-chip.ts';
import { shownChips } from '../interview-log/shown-chips.ts';
import { happenedRows } from './happened-rows.tsx';
import type { CaptureDesk } from './use-capture.ts';

/** The rows of a line, whatever it is, and what is in its way that no chip stands for. */
export interface CaptureRows {
  readonly understood: readonly RowChip[];
  readonly asked: readonly RowChip[];
  readonly problem: Message | null;
}

const NO_FORM = { about: null, notes: '' } as const;

/** `tells` with what is in the way of noting it; `onDone` is told when an editor has done its work. */
export const rowsOf = (desk: CaptureDesk, open: string | null, tells: boolean, onDone: () => void): CaptureRows => {
  const { capture, context, change } = desk;
  if (capture.kind === 'interview') {
    const problems = tells && !capture.writes.ok ? capture.writes.problem : [];
    const shown = shownChips(capture.chips, problems, open);
    const rows = logRows(shown, {
      form: capture.form,
      context,
      problems,
      change: (by) => change((corrections) => correctInterview(corrections, by)),
      onDone,
    });
    return { ...rows, problem: missedBy(rows, problems) };
  }
  const problems = tells && !capture.writes.ok ? capture.writes.problem : [];
  const form = capture.kind === 'asked' ? NO_FORM : capture.form;
  const rows = happenedRows(capture.chips, problems, { form, context, change, onDone });
  return { ...rows, problem: missedBy(rows, problems) };
};

/** The first problem that no chip tells of. */
const missedBy = (
  { understood, asked }: Omit<CaptureRows, 'problem'>,
  problems: readonly { readonly message: Message }[],
): Message | null => {
  const told = new Set([...understood, ...asked].map(({ problem }) => problem));
  return problems.find(({ message }) => !told.has(message))?.message ?? null;
};
