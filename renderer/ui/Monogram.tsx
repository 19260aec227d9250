import styles from './Monogram.module.css';

/** The first letters of a company's or person's first two words, such as "NE". */
const initialsOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase() ?? '')
    .join('');

/** A company's initials in a quiet square. Decoration: the name stands beside it. */
export function Monogram({ name, size = 'medium' }: { readonly name: string; readonly size?: 'medium' | 'large' }) {
  return (
    <span className={styles['monogram']} data-size={size} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
