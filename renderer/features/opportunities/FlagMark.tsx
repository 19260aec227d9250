import { CalendarX2, Hourglass, type LucideIcon, MessageCircleQuestion, Timer } from 'lucide-react';
import { useSay } from '../../ui/say.ts';
import styles from './FlagMark.module.css';
import type { Flag } from './flag.ts';

const ICONS: Readonly<Record<Flag['kind'], LucideIcon>> = {
  'answer-awaited': MessageCircleQuestion,
  'offer-ends': Timer,
  'overdue-decision': CalendarX2,
  slow: Hourglass,
  silent: Hourglass,
};

/** A flag in words; its mark only repeats them. */
export function FlagMark({ flag }: { readonly flag: Flag }) {
  const say = useSay();
  const Icon = ICONS[flag.kind];
  return (
    <span className={styles['flag']} data-kind={flag.kind}>
      <Icon aria-hidden="true" />
      {say(flag.words)}
    </span>
  );
}
