import type { RefObject } from 'react';
import { useSay } from '../../ui/say.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Tools.module.css';
import { type Filter, filters, sorts, type Wanted } from './view.ts';

export interface ToolsProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly wanted: Wanted;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onWant: (wanted: Wanted) => void;
}

/** Who is searched for, who is shown, and in what order. */
export function Tools({ query, onQuery, searchRef, wanted, counts, onWant }: ToolsProps) {
  const say = useSay();
  return (
    <div className={styles['tools']} role="search">
      <SearchField
        className={styles['search']}
        label={say('people.search')}
        placeholder={say('people.search.placeholder')}
        value={query}
        onChange={onQuery}
        inputRef={searchRef}
      />
      <Select
        label={say('people.sort')}
        labelUnseen
        value={wanted.sort}
        options={sorts.map((value) => ({ value, label: say(`people.sort.${value}`) }))}
        onChange={(sort) => onWant({ ...wanted, sort })}
      />
      <div className={styles['filter']}>
        <Segmented
          label={say('people.filter')}
          value={wanted.filter}
          options={filters
            .filter((value) => value === 'all' || counts[value] > 0 || wanted.filter === value)
            .map((value) => ({ value, label: say(`people.filter.${value}`, { count: counts[value] }) }))}
          onChange={(filter) => onWant({ ...wanted, filter })}
        />
      </div>
    </div>
  );
}
