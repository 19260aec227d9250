import type { Ref } from 'react';
import { linesOf } from '../../../../core/letters/sending/well-formed.ts';
import type { Sheet } from '../../../../core/papers/paper.ts';
import { useSay } from '../../../ui/say.ts';
import styles from './LetterPaper.module.css';

interface ByHandPaperProps {
  readonly ref?: Ref<HTMLElement>;
  readonly text: string;
  readonly date: string;
  readonly size: Sheet;
}

/** A letter to be copied by hand: large, on ruled lines, as it may stand on the card. */
export function ByHandPaper({ ref, text, date, size }: ByHandPaperProps) {
  const say = useSay();
  return (
    <main ref={ref} className={styles['paper']} data-size={size} data-layout="by-hand">
      <p className={styles['note']}>{say('sending.paper.by-hand')}</p>
      <p className={styles['ruled']}>{[date, '', ...linesOf(text.trim())].join('\n')}</p>
    </main>
  );
}
