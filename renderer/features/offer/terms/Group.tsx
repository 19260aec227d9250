import { type ReactNode, useId } from 'react';
import text from '../../../ui/text.module.css';
import styles from './Group.module.css';

/** Fields that answer one question, side by side where there is room. */
export function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['group']}>
      <h2 id={id} className={text['heading']}>
        {title}
      </h2>
      <div className={styles['fields']}>{children}</div>
    </section>
  );
}

/** A figure with the choice that says what it is for, as one. */
export function Together({ children }: { readonly children: ReactNode }) {
  return <div className={styles['together']}>{children}</div>;
}

/** Something in a group that takes its whole width. */
export function Whole({ children }: { readonly children: ReactNode }) {
  return <div className={styles['whole']}>{children}</div>;
}
