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

/** What was understood, each piece a chip that opens its editor, and below what is worth adding. */
export function LogChips({ chips, ...props }: LogChipsProps) {
  const say = useSay();
  return (
    <div className={styles['rows']}>
      <Row label={say('log.chips')} chips={chips.understood} {...props} />
      <Row label={say('log.chips.asked')} chips={chips.asked} {...props} />
    </div>
  );
}

function Row({ label, chips, ...props }: Omit<LogChipsProps, 'chips'> & { readonly label: string; readonly chips: readonly ShownChip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul className={styles['row']} aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <OneChip chip={chip} {...props} />
        </li>
      ))}
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
      {chip.problem !== null && <span className={text['unseen']}>{say(chip.problem.message)}</span>}
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
