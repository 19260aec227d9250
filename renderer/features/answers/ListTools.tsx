import { Search, X } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ListScreen.module.css';
import { distinctNames, type Filter, filters, type Shelf, type Wanted } from './list-view.ts';

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
      <TextField
        className={styles['search']}
        label={say('answers.search')}
        labelUnseen
        type="search"
        placeholder={say('answers.search.placeholder')}
        value={query}
        onChange={onQuery}
        inputRef={searchRef}
        before={<Search aria-hidden="true" />}
        after={
          query === '' ? (
            <Kbd>/</Kbd>
          ) : (
            <Button
              look="quiet"
              size="small"
              iconOnly
              className={styles['clear']}
              aria-label={say('answers.search.clear')}
              icon={<X aria-hidden="true" />}
              onClick={() => {
                onQuery('');
                searchRef.current?.focus();
              }}
            />
          )
        }
        aria-keyshortcuts="/"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.stopPropagation();
          onQuery('');
        }}
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

interface NarrowProps {
  readonly label: string;
  readonly any: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of the names that answers have; not worth offering while there are no two. */
function Narrow({ label, any, names, value, onChange }: NarrowProps) {
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
