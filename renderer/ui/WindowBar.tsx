import styles from './WindowBar.module.css';

/** How much of a stretch of time is gone: `gone` from 0 to 1. Decoration: the words beside it say what is left. */
export function WindowBar({ gone }: { readonly gone: number }) {
  const width = Math.min(1, Math.max(0, gone)) * 88;
  return (
    <svg className={styles['bar']} viewBox="0 0 88 6" aria-hidden="true">
      <rect className={styles['all']} width="88" height="6" rx="3" />
      <rect className={styles['gone']} width={Math.max(6, width)} height="6" rx="3" />
    </svg>
  );
}
