import { useSay } from '../ui/say.ts';
import { WindowBar } from '../ui/WindowBar.tsx';
import styles from './TimeLeftLine.module.css';
import type { TimeLeft } from './time-left.ts';

/** How much of the time is gone, drawn, and what is left in words. */
export function TimeLeftLine({ left: { gone, left } }: { readonly left: TimeLeft }) {
  const say = useSay();
  return (
    <p className={styles['left']}>
      <WindowBar gone={gone} />
      {say(left)}
    </p>
  );
}
