import { useEffect, useState } from 'react';
import type { Letter } from '../../../core/model/letter.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './TakenQuestion.module.css';

export interface TakenQuestionProps {
  readonly letter: Letter;
  readonly onSent: () => void;
  /** The answer is kept under this key, so that it is asked once. */
  readonly onNotYet: (key: string) => void;
}

/** Once somebody comes back from where they took the letter: whether they sent it. Asked once for each time it was taken. */
export function TakenQuestion({ letter, onSent, onNotYet }: TakenQuestionProps) {
  const say = useSay();
  const { taken, ignored } = letter;
  // A letter that was taken before this screen was opened is one they have come back to.
  const [cameBackFrom, setCameBackFrom] = useState(taken?.at ?? null);
  const at = taken?.at ?? null;
  useEffect(() => {
    const back = (): void => setCameBackFrom(at);
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  }, [at]);
  const key = `taken:${at ?? ''}`;
  if (taken === null || cameBackFrom !== at || ignored.includes(key)) return null;
  return (
    <div className={styles['question']} role="status">
      <p>{say('letters.taken', { way: taken.way.replaceAll('-', '_'), at: { at: taken.at, as: 'sentence' } })}</p>
      <Button size="small" onClick={onSent}>
        {say('letters.taken.yes')}
      </Button>
      <Button size="small" look="quiet" onClick={() => onNotYet(key)}>
        {say('letters.taken.no')}
      </Button>
    </div>
  );
}
