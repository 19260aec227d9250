import { useRef, useState } from 'react';
import { QuickFrame } from '../../quick/QuickFrame.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Screen.module.css';

/** What is typed in the little window; it stays when the window is put away. */
export function CallerScreen() {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const begin = (text: string | null): void => {
    if (text !== null) setTyped(text);
    field.current?.focus();
    field.current?.select();
  };
  return (
    <QuickFrame window="caller" label={say('caller.title')} isEmpty={typed === ''} onShown={begin}>
      <input
        ref={field}
        className={styles['field']}
        aria-label={say('caller.title')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </QuickFrame>
  );
}
