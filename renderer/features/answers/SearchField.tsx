import { Search, X } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useSay } from '../../ui/say.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ListScreen.module.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (query: string) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** What is searched for in a list; the slash leads here, Escape empties it. */
export function SearchField({ label, placeholder, value, onChange, inputRef }: SearchFieldProps) {
  const say = useSay();
  return (
    <TextField
      className={styles['search']}
      label={label}
      labelUnseen
      type="search"
      placeholder={placeholder}
      value={value}
      onChange={onChange}
      inputRef={inputRef}
      before={<Search aria-hidden="true" />}
      after={
        value === '' ? (
          <Kbd>/</Kbd>
        ) : (
          <Button
            look="quiet"
            size="small"
            iconOnly
            className={styles['clear']}
            aria-label={say('answers.search.clear')}
            icon={<X aria-hidden="true" />}
            onClick={() => {
              onChange('');
              inputRef.current?.focus();
            }}
          />
        )
      }
      aria-keyshortcuts="/"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.stopPropagation();
        onChange('');
      }}
    />
  );
}
