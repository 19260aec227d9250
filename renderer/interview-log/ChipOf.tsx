import { Check } from 'lucide-react';
import { Chip, type ChipProps } from '../ui/Chip.tsx';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import type { RowChip } from './row-chip.ts';
import styles from './ChipOf.module.css';

const LOOKS = { understood: 'understood', assumed: 'plain', set: 'on', ask: 'ask' } as const;

/** One chip of the rows; what it is for a screen reader stands in it. Extra props reach its button. */
export function ChipOf({ chip: { label, look, icon, problem }, ...rest }: { readonly chip: RowChip } & Omit<ChipProps, 'look' | 'icon'>) {
  const say = useSay();
  const words = say(label);
  return (
    <Chip {...rest} look={LOOKS[look]} className={styles['chip']} data-problem={problem !== null || undefined} icon={icon}>
      {words}
      {look === 'set' && <Check aria-hidden="true" />}
      {look === 'assumed' && <span className={text['unseen']}>{say('log.chip.inferred')}</span>}
      {problem !== null && say(problem) !== words && <span className={text['unseen']}>{say(problem)}</span>}
    </Chip>
  );
}
