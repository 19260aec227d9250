import type { Ref } from 'react';
import { paragraphsOf } from '../../../../core/letters/sending/paragraphs.ts';
import type { Self } from '../../../../core/model/settings.ts';
import type { Sheet } from '../../../../core/papers/paper.ts';
import styles from './LetterPaper.module.css';

interface TypedPaperProps {
  readonly ref?: Ref<HTMLElement>;
  readonly self: Self;
  readonly date: string;
  /** The lines of whom it goes to; empty ones are left out. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly size: Sheet;
}

const isFilled = (line: string): boolean => line.trim() !== '';

/** A letter on paper: who writes, the date, to whom, and the words as they are sent. */
export function TypedPaper({ ref, self, date, to, subject, text, size }: TypedPaperProps) {
  return (
    <main ref={ref} className={styles['paper']} data-size={size} data-layout="typed">
      <header className={styles['head']}>
        <address className={styles['sender']}>
          {[self.name, self.email, self.phone].filter(isFilled).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </address>
        <p>{date}</p>
      </header>
      <address className={styles['to']}>
        {to.filter(isFilled).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </address>
      {isFilled(subject) && <h1>{subject}</h1>}
      {paragraphsOf(text).map((lines, at) => (
        <p key={at} className={styles['lines']}>
          {lines.join('\n')}
        </p>
      ))}
    </main>
  );
}
