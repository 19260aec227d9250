import { ChipIcon } from './chip-icons.tsx';
import { ChipRows, type RowChip } from './ChipRows.tsx';
import type { EditorProps } from './editor.ts';
import { PartEditor } from './PartEditor.tsx';
import type { ShownChip, ShownChips } from './shown-chips.ts';

export interface LogChipsProps extends Omit<EditorProps, 'onDone'> {
  readonly chips: ShownChips;
  readonly areNamed?: boolean;
  /** The key of the chip whose editor is open; null while none is. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

/** The chips of an interview: what was understood of it, and what is worth adding. */
export function LogChips({ chips: { understood, asked }, areNamed = false, open, onOpen, ...editing }: LogChipsProps) {
  const row = (chip: ShownChip): RowChip => ({
    key: chip.key,
    label: chip.label,
    look: chip.look,
    icon: <ChipIcon chip={chip} form={editing.form} />,
    problem: chip.problem?.message ?? null,
    editor: <PartEditor part={chip.part} question={chip.question} {...editing} onDone={() => onOpen(null)} />,
  });
  return <ChipRows understood={understood.map(row)} asked={asked.map(row)} areNamed={areNamed} open={open} onOpen={onOpen} />;
}
