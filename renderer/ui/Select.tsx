import { ChevronDown } from 'lucide-react';
import { Field, type FieldProps } from './Field.tsx';
import styles from './Field.module.css';

export interface SelectProps<Value extends string> extends Omit<FieldProps, 'children'> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** One of many, in the platform's own list: it is familiar, searchable by typing and never cut off by the window. */
export function Select<Value extends string>({ value, options, onChange, disabled, ...field }: SelectProps<Value>) {
  return (
    <Field {...field}>
      {(wiring) => (
        <span className={styles['select']}>
          <select
            {...wiring}
            disabled={disabled}
            className={styles['control']}
            value={value}
            onChange={(event) => onChange(event.target.value as Value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden="true" />
        </span>
      )}
    </Field>
  );
}
