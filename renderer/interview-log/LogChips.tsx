import { Check } from 'lucide-react';
import { Chip } from '../ui/Chip.tsx';
import { Popover } from '../ui/Popover.tsx';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import { ChipIcon } from './chip-icons.tsx';
import type { EditorProps } from './editor.ts';
import styles from './LogChips.module.css';
import { PartEditor } from './PartEditor.tsx';
import type { ShownChip, ShownChips } from './shown-chips.ts';

export interface LogChipsProps extends Omit<EditorProps, 'onDone'> {
  readonly chips: ShownChips;
  /** The key of the chip whose editor is open; null while none is. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

/** What was understood, each piece a chip that opens its editor, and after it what is worth adding. */
export function LogChips({ chips, ...props }: LogChipsProps) {
  const say = useSay();
  const chip = (shown: ShownChip) => (
    <li key={shown.key}>
      <OneChip chip={shown} {...props} />
    </li>
  );
  return (
    <ul className={styles['chips']} aria-label={say('log.chips')}>
      {chips.understood.map(chip)}
      {/* One list, so that a chip stays the same one when it is answered; the break only begins a new row. */}
      <li key="break" className={styles['break']} aria-hidden="true" />
      {chips.asked.map(chip)}
    </ul>
  );
}

const LOOKS = { understood: 'understood', assumed: 'plain', set: 'on', ask: 'ask' } as const;

function OneChip({ chip, open, onOpen, ...editing }: Omit<LogChipsProps, 'chips'> & { readonly chip: ShownChip }) {
  const say = useSay();
  const words = say(chip.label);
  const trigger = (
    <Chip look={LOOKS[chip.look]} data-problem={chip.problem !== null || undefined} icon={<ChipIcon chip={chip} form={editing.form} />}>
      {words}
      {chip.look === 'set' && <Check aria-hidden="true" />}
      {chip.look === 'assumed' && <span className={text['unseen']}>{say('log.chip.inferred')}</span>}
      {chip.problem !== null && say(chip.problem.message) !== words && <span className={text['unseen']}>{say(chip.problem.message)}</span>}
    </Chip>
  );
  return (
    <Popover
      trigger={trigger}
      label={chip.look === 'ask' ? words : say('log.chip.change', { what: words })}
      className={styles['popover']}
      open={open === chip.key}
      onOpenChange={(next) => onOpen(next ? chip.key : null)}
    >
      <PartEditor part={chip.part} question={chip.question} {...editing} onDone={() => onOpen(null)} />
    </Popover>
  );
}
