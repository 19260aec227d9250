import { type ReactNode, useState } from 'react';
import styles from './Form.module.css';
import { oneAtATime } from './one-at-a-time.ts';

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
  /** Resolves when it is saved, or could not be; until then nothing more is submitted. */
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
}

/** The fields of a dialog, one below the other; Enter in any of them submits. What is wrong is said in place, not by the browser. */
export function Form({ onSubmit, children }: FormProps) {
  const [once] = useState(oneAtATime);
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void once(onSubmit);
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

/** Controls side by side, each as wide as it needs. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>;
}

export interface FormEndProps {
  readonly children: ReactNode;
  /** At the other end, away from what saves: what removes. */
  readonly apart?: ReactNode;
}

/** The buttons at the end of a form. */
export function FormEnd({ children, apart = false }: FormEndProps) {
  return (
    <div className={styles['end']}>
      {children}
      {apart !== false && <span className={styles['apart']}>{apart}</span>}
    </div>
  );
}
