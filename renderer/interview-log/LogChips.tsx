import { ChipRows } from './ChipRows.tsx';
import type { EditorProps } from './editor.ts';
import { logRows } from './log-rows.tsx';
import type { RowsProps } from './row-chip.ts';
import type { ShownChips } from './shown-chips.ts';

export interface LogChipsProps extends Omit<EditorProps, 'onDone'>, Pick<RowsProps, 'open' | 'onOpen'> {
  readonly chips: ShownChips;
}

/** The chips of an interview: what was understood of it, and what is worth adding. */
export function LogChips({ chips, open, onOpen, ...editing }: LogChipsProps) {
  return <ChipRows {...logRows(chips, { ...editing, onDone: () => onOpen(null) })} open={open} onOpen={onOpen} />;
}
