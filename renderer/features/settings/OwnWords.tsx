import { useRef } from 'react';
import { useSend, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './DaysOff.module.css';

/** The words the person said are right, each to be forgotten again. */
export function OwnWords() {
  const say = useSay();
  const send = useSend();
  const { ownWords } = useSettings();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div className={styles['days']}>
      <h3 ref={heading} tabIndex={-1} className={styles['label']}>
        {say('settings.letters.words')}
      </h3>
      {ownWords.length === 0 ? (
        <p>{say('settings.letters.words.none')}</p>
      ) : (
        <ul className={styles['list']}>
          {ownWords.map((word) => (
            <li key={word} className={styles['day']}>
              {word}
              <Button
                size="small"
                look="quiet"
                aria-label={say('settings.letters.words.forget.named', { word })}
                onClick={() => {
                  // The button goes with its word; the heading stays.
                  heading.current?.focus();
                  void send('word.know', { word, known: false });
                }}
              >
                {say('settings.letters.words.forget')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
