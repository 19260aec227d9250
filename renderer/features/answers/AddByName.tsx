import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
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
  /** Given what was typed, which says something. */
  readonly onAdd: (words: string) => Promise<void>;
}

/** Adds what is begun by its name alone: a question, a story. */
export function AddByName({ label, placeholder, limit, begins = false, onAdd }: AddByNameProps) {
  const say = useSay();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (begins) field.current?.focus();
  }, [begins]);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (words.trim() !== '') void onAdd(words);
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
