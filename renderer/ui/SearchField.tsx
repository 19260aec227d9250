import { Search, X } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { Kbd } from './Kbd.tsx';
import { useSay } from './say.ts';
import { TextField } from './TextField.tsx';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (query: string) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** How wide it is among its neighbours. */
  readonly className: string | undefined;
}

/** What is searched for in a list; the slash leads here, Escape empties it. */
export function SearchField({ label, placeholder, value, onChange, inputRef, className }: SearchFieldProps) {
  const say = useSay();
  return (
    <TextField
      className={classNames(styles['search'], className)}
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
            aria-label={say('app.search.clear')}
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
