import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSay } from '../../ui/say.ts';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './SerifName.module.css';

export interface SerifNameProps {
  readonly value: string;
  /** A small line above. */
  readonly over?: string;
  /** What stands there while it is empty. */
  readonly empty: string;
  /** Names the field, and the button that opens it. */
  readonly label: string;
  readonly edit: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
  /** What was typed so far is to be saved now. */
  readonly onSettle: () => void;
}

/** The name of a page in the person's own words, in serif; its pencil opens it for typing. */
export function SerifName({ value, over = '', empty, label, edit, maxLength, onChange, onSettle }: SerifNameProps) {
  const say = useSay();
  const [isEdited, setIsEdited] = useState(value === '');
  const settle = (): void => {
    onSettle();
    if (value.trim() !== '') setIsEdited(false);
  };
  return (
    <header>
      {over !== '' && <p className={styles['over']}>{over}</p>}
      <div className={styles['named']}>
        <h1 className={styles['name']} data-unseen={isEdited || undefined}>
          {value.trim() === '' ? empty : value}
        </h1>
        {!isEdited && (
          <IconButton label={edit} tip={say('answers.edit')} icon={<Pencil aria-hidden="true" />} onClick={() => setIsEdited(true)} />
        )}
      </div>
      {isEdited && (
        <TextArea
          className={styles['field']}
          label={label}
          labelUnseen
          human
          rows={1}
          autoFocus
          value={value}
          maxLength={maxLength}
          onChange={onChange}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            settle();
          }}
        />
      )}
    </header>
  );
}
