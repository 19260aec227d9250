import type { RefObject } from 'react';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './ListScreen.module.css';
import { type Filter, filters, type Shelf, type Wanted } from './list-view.ts';
import { Narrow } from './Narrow.tsx';
import { SearchField } from '../../ui/SearchField.tsx';

export interface ListToolsProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly wanted: Wanted;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly shelf: Shelf;
  readonly onWant: (wanted: Wanted) => void;
}

/** What is searched for, and which answers are shown. */
export function ListTools({ query, onQuery, searchRef, wanted, counts, shelf, onWant }: ListToolsProps) {
  const say = useSay();
  return (
    <div className={styles['tools']} role="search">
      <SearchField
        className={styles['search']}
        label={say('answers.search')}
        placeholder={say('answers.search.placeholder')}
        value={query}
        onChange={onQuery}
        inputRef={searchRef}
      />
      <Segmented
        label={say('answers.filter')}
        value={wanted.filter}
        options={filters.map((value) => ({ value, label: say(`answers.filter.${value}`, { count: counts[value] }) }))}
        onChange={(filter) => onWant({ ...wanted, filter })}
      />
      <Narrow
        label={say('answers.narrow.about')}
        any={say('answers.narrow.about.any')}
        names={shelf.abouts}
        value={wanted.about}
        onChange={(about) => onWant({ ...wanted, about })}
      />
      <Narrow
        label={say('answers.narrow.tag')}
        any={say('answers.narrow.tag.any')}
        names={shelf.tags}
        value={wanted.tag}
        onChange={(tag) => onWant({ ...wanted, tag })}
      />
    </div>
  );
}
