import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Message } from '../../core/messages/message.ts';
import { Chip } from '../ui/Chip.tsx';
import { Popover } from '../ui/Popover.tsx';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import styles from './ChipRows.module.css';

/** `understood` stands in the line, `assumed` follows from it, `set` was set by hand, `ask` is still to be said. */
export type ChipRowLook = 'understood' | 'assumed' | 'set' | 'ask';

/** A chip of the rows under the line, with what opens from it. */
export interface RowChip {
  /** The same while it stands for the same thing, also once it is answered. */
  readonly key: string;
  readonly label: Message;
  readonly look: ChipRowLook;
  readonly icon: ReactNode;
  /** Why it cannot be noted so; null while nothing is wrong with it. */
  readonly problem: Message | null;
  readonly editor: ReactNode;
}

export interface ChipRowsProps {
  readonly understood: readonly RowChip[];
  readonly asked: readonly RowChip[];
  /** Each row begins with its name. */
  readonly areNamed?: boolean;
  /** The key of the chip whose editor is open; null while none is. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

const LOOKS = { understood: 'understood', assumed: 'plain', set: 'on', ask: 'ask' } as const;

/** What was understood, each piece a chip that opens its editor, and after it what is worth adding. */
export function ChipRows({ understood, asked, areNamed = false, open, onOpen }: ChipRowsProps) {
  const say = useSay();
  const chip = (each: RowChip) => (
    <li key={each.key}>
      <OneChip chip={each} isOpen={open === each.key} onOpenChange={(isOpen) => onOpen(isOpen ? each.key : null)} />
    </li>
  );
  const name = (key: 'log.chips.understood' | 'log.chips.asked', row: readonly RowChip[]) =>
    row.length > 0 && (
      <li key={key} className={styles['name']}>
        {say(key)}
      </li>
    );
  return (
    <ul className={styles['chips']} aria-label={say('log.chips')}>
      {/* One list, so that a chip stays the same one when it is answered; names and the break only begin a new row. */}
      {areNamed && name('log.chips.understood', understood)}
      {understood.map(chip)}
      {areNamed ? name('log.chips.asked', asked) : <li key="break" className={styles['break']} aria-hidden="true" />}
      {asked.map(chip)}
    </ul>
  );
}

interface OneChipProps {
  readonly chip: RowChip;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

function OneChip({ chip: { label, look, icon, problem, editor }, isOpen, onOpenChange }: OneChipProps) {
  const say = useSay();
  const words = say(label);
  const trigger = (
    <Chip look={LOOKS[look]} data-problem={problem !== null || undefined} icon={icon}>
      {words}
      {look === 'set' && <Check aria-hidden="true" />}
      {look === 'assumed' && <span className={text['unseen']}>{say('log.chip.inferred')}</span>}
      {problem !== null && say(problem) !== words && <span className={text['unseen']}>{say(problem)}</span>}
    </Chip>
  );
  return (
    <Popover
      trigger={trigger}
      label={look === 'ask' ? words : say('log.chip.change', { what: words })}
      className={styles['popover']}
      open={isOpen}
      onOpenChange={onOpenChange}
    >
      {editor}
    </Popover>
  );
}
