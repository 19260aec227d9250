import { useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';

interface NewLineProps {
  readonly label: string;
  readonly limit: number;
  readonly onAdd: (words: string) => void;
  /** Nothing more is to be added. */
  readonly onDone: () => void;
}

/** A field for one more line: Enter adds it and stays for the next, leaving adds what was typed, Escape throws it away. */
export function NewLine({ label, limit, onAdd, onDone }: NewLineProps) {
  const [words, setWords] = useState('');
  const add = (): void => {
    if (words.trim() !== '') onAdd(words.trim());
    setWords('');
  };
  return (
    <TextField
      label={label}
      labelUnseen
      placeholder={label}
      autoFocus
      maxLength={limit}
      value={words}
      onChange={setWords}
      onBlur={() => {
        add();
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') add();
        if (event.key === 'Escape') {
          event.stopPropagation();
          setWords('');
          onDone();
        }
      }}
    />
  );
}
