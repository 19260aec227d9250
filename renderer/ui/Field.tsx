import { useId, type ReactNode } from 'react';
import styles from './Field.module.css';

/** What a control inside a field needs to be named and described. */
export interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps {
  readonly label: string;
  /** One short sentence under the control. */
  readonly hint?: string | undefined;
  /** What is wrong, said in place; null when nothing is. */
  readonly problem?: string | null | undefined;
  /** Keep the label for assistive technology only, where the layout makes it plain. */
  readonly labelUnseen?: boolean;
  readonly className?: string | undefined;
  readonly children: (wiring: FieldWiring) => ReactNode;
}

/** A labelled control with its hint and its problem. */
export function Field({ label, hint, problem = null, labelUnseen = false, className, children }: FieldProps) {
  const id = useId();
  const describedBy = [problem !== null && `${id}-problem`, hint !== undefined && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={className}>
      <label htmlFor={id} className={styles['label']} data-unseen={labelUnseen || undefined}>
        {label}
      </label>
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': problem === null ? undefined : true })}
      <p id={`${id}-problem`} className={styles['problem']} role="alert">
        {problem}
      </p>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
