import { Popover } from '../ui/Popover.tsx';
import { useSay } from '../ui/say.ts';
import { Answers } from './Answers.tsx';
import { ChipOf } from './ChipOf.tsx';
import styles from './ChipRows.module.css';
import { editorName, type RowChip, type RowsProps } from './row-chip.ts';

/** What was understood, each piece a chip that opens its editor, and after it what is worth adding. */
export function ChipRows({ understood, asked, open, onOpen }: RowsProps) {
  const say = useSay();
  const chip = (each: RowChip) => (
    <li key={each.key}>
      <Popover
        trigger={<ChipOf chip={each} />}
        label={editorName(each, say)}
        className={styles['popover']}
        open={open === each.key}
        onOpenChange={(isOpen) => onOpen(isOpen ? each.key : null)}
      >
        {each.question !== null && <Answers question={each.question} />}
        {each.editor}
      </Popover>
    </li>
  );
  return (
    <ul className={styles['chips']} aria-label={say('log.chips')}>
      {understood.map(chip)}
      {/* One list, so that a chip stays the same one when it is answered; the break only begins a new row. */}
      <li key="break" className={styles['break']} aria-hidden="true" />
      {asked.map(chip)}
    </ul>
  );
}
