import { Columns3, List, Sheet } from 'lucide-react';
import type { RefObject } from 'react';
import { usePreferences, useSend } from '../../data/services.ts';
import { useExport } from '../../export/use-export.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSay } from '../../ui/say.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Tools.module.css';
import { type Filter, filters, routes, sorts, type Wanted } from './view.ts';

const LAYOUTS = [
  ['list', List],
  ['board', Columns3],
] as const;

/** Filters that are worth offering only where something fits them. */
const OCCASIONAL: ReadonlySet<Filter> = new Set(['ahead', 'offers', 'closed']);

export interface ToolsProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly wanted: Wanted;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onWant: (wanted: Wanted) => void;
}

/** What is searched for, which opportunities are shown, in what order, and whether as a list or a board. */
export function Tools({ query, onQuery, searchRef, wanted, counts, onWant }: ToolsProps) {
  const say = useSay();
  const send = useSend();
  const save = useExport();
  const { opportunitiesAs = 'list' } = usePreferences();
  return (
    <div className={styles['tools']} role="search">
      <SearchField
        className={styles['search']}
        label={say('opportunities.search')}
        placeholder={say('opportunities.search.placeholder')}
        value={query}
        onChange={onQuery}
        inputRef={searchRef}
      />
      <div className={styles['end']}>
        <Select
          label={say('opportunities.through')}
          labelUnseen
          value={wanted.route}
          options={routes.map((value) => ({ value, label: say(`opportunities.through.${value}`) }))}
          onChange={(route) => onWant({ ...wanted, route })}
        />
        <Select
          label={say('opportunities.sort')}
          labelUnseen
          value={wanted.sort}
          options={sorts.map((value) => ({ value, label: say(`opportunities.sort.${value}`) }))}
          onChange={(sort) => onWant({ ...wanted, sort })}
        />
      </div>
      <Segmented
        label={say('opportunities.filter')}
        value={wanted.filter}
        options={filters
          .filter((value) => !OCCASIONAL.has(value) || counts[value] > 0 || wanted.filter === value)
          .map((value) => ({ value, label: say(`opportunities.filter.${value}`, { count: counts[value] }) }))}
        onChange={(filter) => onWant({ ...wanted, filter })}
      />
      <div className={styles['views']}>
        <Segmented
          label={say('opportunities.layout')}
          value={opportunitiesAs}
          options={LAYOUTS.map(([value, Icon]) => ({
            value,
            label: say(`opportunities.layout.${value}`),
            icon: <Icon aria-hidden="true" />,
          }))}
          onChange={(layout) => void send('preferences.update', { opportunitiesAs: layout })}
        />
        <IconButton
          label={say('export.list')}
          tip={say('export.list')}
          icon={<Sheet aria-hidden="true" />}
          onClick={() => void save('list')}
        />
      </div>
    </div>
  );
}
