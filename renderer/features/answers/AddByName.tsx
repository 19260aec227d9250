import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { wordsSince } from '../../data/words-since.ts';
import { Button } from '../../ui/Button.tsx';
import { oneAtATime } from '../../ui/one-at-a-time.ts';
import { useSay } from '../../ui/say.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ListScreen.module.css';

export interface AddByNameProps {
  readonly label: string;
  readonly placeholder: string;
  /** The most UTF-16 units it may have. */
  readonly limit: number;
  /** The focus goes to the field at once. */
  readonly begins?: boolean;
  /** Given what was typed, which says something; answers where what was added is, null where it could not be. */
  readonly onAdd: (words: string) => Promise<string | null>;
}

/** Adds what is begun by its name alone, a question or a story, and opens it so that the rest can follow. */
export function AddByName({ label, placeholder, limit, begins = false, onAdd }: AddByNameProps) {
  const say = useSay();
  const [, navigate] = useLocation();
  const [once] = useState(oneAtATime);
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (begins) field.current?.focus();
  }, [begins]);
  /** The words as they are, for what was begun with earlier ones. */
  const latest = useRef(words);
  useEffect(() => {
    latest.current = words;
  });
  const add = async (): Promise<void> => {
    const place = await onAdd(words);
    if (place === null) return;
    // Whoever types the next one already is not taken away from it.
    const next = wordsSince(words, latest.current);
    if (next === '') navigate(place);
    else setWords(next);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (words.trim() !== '') void once(add);
  };
  return (
    <form className={styles['form']} noValidate onSubmit={submit}>
      <TextField
        className={styles['question']}
        label={label}
        labelUnseen
        placeholder={placeholder}
        value={words}
        maxLength={limit}
        inputRef={field}
        onChange={setWords}
      />
      <Button type="submit">{say('answers.add')}</Button>
    </form>
  );
}
