import { Select } from '../../ui/Select.tsx';
import styles from './ListScreen.module.css';
import { distinctNames } from './list-view.ts';

export interface NarrowProps {
  readonly label: string;
  readonly any: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of the names that the rows have; not worth offering while there are no two. */
export function Narrow({ label, any, names, value, onChange }: NarrowProps) {
  // What an address asks for may be written differently, or be about nothing here.
  const [known] = distinctNames([...names, value]).filter((name) => distinctNames([name, value]).length === 1);
  const offered = distinctNames([...names, value]);
  if (offered.length < 2 && value === '') return null;
  return (
    <div className={styles['narrow']}>
      <Select
        label={label}
        labelUnseen
        value={value === '' ? '' : (known ?? '')}
        options={[{ value: '', label: any }, ...offered.map((name) => ({ value: name, label: name }))]}
        onChange={onChange}
      />
    </div>
  );
}
