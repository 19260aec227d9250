import { answer } from '../../core/quick-log/corrections.ts';
import type { Question } from '../../core/quick-log/reading.ts';
import { ChipIcon } from './chip-icons.tsx';
import type { EditorProps } from './editor.ts';
import { PartEditor } from './PartEditor.tsx';
import type { RowChip, RowQuestion } from './row-chip.ts';
import type { ShownChip, ShownChips } from './shown-chips.ts';

/** The chips of an interview with their editors. */
export const logRows = (
  { understood, asked }: ShownChips,
  editing: EditorProps,
): { readonly understood: readonly RowChip[]; readonly asked: readonly RowChip[] } => {
  const row = (chip: ShownChip): RowChip => ({
    key: chip.key,
    label: chip.label,
    look: chip.look,
    icon: <ChipIcon chip={chip} form={editing.form} />,
    problem: chip.problem?.message ?? null,
    question: chip.question === null ? null : askedBy(chip.question, editing),
    editor: <PartEditor part={chip.part} {...editing} />,
  });
  return { understood: understood.map(row), asked: asked.map(row) };
};

const askedBy = (question: Question, { change, onDone }: EditorProps): RowQuestion => ({
  asks: question.asks,
  answers: question.answers.map(({ id, label }) => ({
    id,
    label,
    choose: () => {
      change((corrections) => answer(corrections, question, id));
      onDone();
    },
  })),
});
