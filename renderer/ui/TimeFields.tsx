import { useState } from 'react';
import { type LocalDay, type LocalTime, localTimeSchema } from '../../core/time/types.ts';
import { classNames } from './class-names.ts';
import { dayTyped } from './day-typed.ts';
import { Field, type FieldProps } from './Field.tsx';
import styles from './Field.module.css';

type Given = Omit<FieldProps, 'children'>;

export interface DateFieldProps extends Given {
  readonly value: LocalDay | null;
  /** Null while the field is empty or unfinished. */
  readonly onChange: (day: LocalDay | null) => void;
  readonly disabled?: boolean;
}

/** A calendar day, in the platform's own picker. A year of two digits is one of this century. */
export function DateField({ value, onChange, disabled, ...field }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  // While it is typed it stays as it was typed: the day that is meant, written into the picker, would stop the typing.
  const shown = typed !== null && dayTyped(typed) === value ? typed : (value ?? '');
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          type="date"
          {...wiring}
          disabled={disabled}
          className={classNames(styles['control'], styles['fit'])}
          value={shown}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(dayTyped(target.value));
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}

export interface TimeFieldProps extends Given {
  readonly value: LocalTime | null;
  /** Null while the field is empty or unfinished. */
  readonly onChange: (time: LocalTime | null) => void;
  readonly disabled?: boolean;
  readonly onBlur?: () => void;
}

/** A time of day, in the platform's own picker. */
export function TimeField({ value, onChange, disabled, onBlur, ...field }: TimeFieldProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          type="time"
          {...wiring}
          disabled={disabled}
          className={classNames(styles['control'], styles['fit'])}
          value={value ?? ''}
          onBlur={onBlur}
          onChange={(event) => onChange(localTimeSchema.safeParse(event.target.value).data ?? null)}
        />
      )}
    </Field>
  );
}
