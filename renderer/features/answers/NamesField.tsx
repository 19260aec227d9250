import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { gapKeyOf } from '../../../core/gaps/gap-key.ts';
import { useSay } from '../../ui/say.ts';
import { SuggestField } from '../../ui/SuggestField.tsx';
import styles from './NamesField.module.css';

/** The most names of one list, and the most letters of one; the model allows no more. */
const MOST_NAMES = 20;
const MOST_LETTERS = 200;

export interface NamesFieldProps {
  readonly label: string;
  /** Names the field that adds one. */
  readonly add: string;
  readonly names: readonly string[];
  readonly suggestions: readonly string[];
  readonly onChange: (names: string[]) => void;
}

/** A few short names, such as tags: each a chip that can be removed, and a field that adds one with Enter or by choosing. */
export function NamesField({ label, add, names, suggestions, onChange }: NamesFieldProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const has = (name: string): boolean => names.some((each) => gapKeyOf(each) === gapKeyOf(name));
  const take = (name: string): void => {
    setTyped('');
    if (gapKeyOf(name) !== null && !has(name)) onChange([...names, name.trim().slice(0, MOST_LETTERS)]);
  };
  return (
    <div role="group" aria-label={label}>
      <p className={styles['label']} aria-hidden="true">
        {label}
      </p>
      {names.length > 0 && (
        <ul className={styles['names']}>
          {names.map((name) => (
            <li key={name} className={styles['name']}>
              {name}
              <button
                type="button"
                className={styles['remove']}
                aria-label={say('answers.names.remove', { name })}
                onClick={() => {
                  onChange(names.filter((each) => each !== name));
                  field.current?.focus();
                }}
              >
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {names.length < MOST_NAMES && (
        <SuggestField
          label={add}
          labelUnseen
          placeholder={add}
          value={typed}
          suggestions={suggestions.filter((name) => !has(name))}
          inputRef={field}
          onChange={setTyped}
          onChoose={take}
          onEnter={() => take(typed)}
        />
      )}
    </div>
  );
}
