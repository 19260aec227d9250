import type { ComponentProps, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Field, type FieldProps } from './Field.tsx';
import styles from './Field.module.css';

type Given = Omit<FieldProps, 'children'>;

export interface TextFieldProps extends Given, Omit<ComponentProps<'input'>, 'className' | 'style' | 'children' | 'onChange' | 'value'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Before and after the words, inside the border: an icon, a key cap. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** The person's own words, set in serif. */
  readonly human?: boolean;
}

/** One line of text. */
export function TextField({
  label,
  hint,
  problem,
  labelUnseen,
  className,
  value,
  onChange,
  before,
  after,
  inputRef,
  human = false,
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem} labelUnseen={labelUnseen ?? false} className={className}>
      {(wiring) => {
        const input = (
          <input
            type="text"
            {...rest}
            {...wiring}
            ref={inputRef}
            className={classNames(styles['control'], human && styles['human'])}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        );
        if (before === undefined && after === undefined) return input;
        return (
          <div className={styles['box']}>
            {before}
            {input}
            {after}
          </div>
        );
      }}
    </Field>
  );
}

export interface TextAreaProps extends Given, Omit<ComponentProps<'textarea'>, 'className' | 'style' | 'children' | 'onChange' | 'value'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The person's own words, set in serif. */
  readonly human?: boolean;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; grows with what is typed. */
export function TextArea({
  label,
  hint,
  problem,
  labelUnseen,
  className,
  value,
  onChange,
  human = false,
  areaRef,
  ...rest
}: TextAreaProps) {
  return (
    <Field label={label} hint={hint} problem={problem} labelUnseen={labelUnseen ?? false} className={className}>
      {(wiring) => (
        <textarea
          {...rest}
          {...wiring}
          ref={areaRef}
          className={classNames(styles['control'], human && styles['human'])}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
