import type { ReactNode } from 'react';
import styles from './Form.module.css';

/** Controls that answer one question together, under it. */
export function Fieldset({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles['set']}>
      <legend className={styles['legend']}>{legend}</legend>
      {children}
    </fieldset>
  );
}

export interface FormProps {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The fields of a dialog, one below the other; Enter in any of them submits. What is wrong is said in place, not by the browser. */
export function Form({ onSubmit, children }: FormProps) {
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}

/** Two fields side by side where there is room. */
export function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={styles['pair']}>{children}</div>;
}

/** The buttons at the end of a form. */
export function FormEnd({ children }: { readonly children: ReactNode }) {
  return <div className={styles['end']}>{children}</div>;
}
