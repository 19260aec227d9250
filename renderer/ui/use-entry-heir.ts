import { type FocusEvent, useEffect, useRef } from 'react';
import { focusFirstList } from './use-rows.ts';

/** Marks an entry of a list that is no row: it is reached by what can be done with it. */
const ENTRY_ATTRIBUTE = 'data-entry';

interface Visited {
  readonly list: HTMLElement;
  readonly key: string;
  /** Who gets the focus should it go, the likeliest first. */
  readonly heirs: readonly string[];
}

const controlIn = ({ list }: Visited, key: string): HTMLElement | null =>
  list.querySelector<HTMLElement>(`[${ENTRY_ATTRIBUTE}="${CSS.escape(key)}"] :is(a, button)`);

/**
 * Hands the focus on when the entry it is in goes, such as a fact that is taken back: to the next entry with something to do,
 * else to the one before, else to the first row of the list, else to the page. `keys` are the entries in the order they are drawn.
 */
export const useEntryHeir = (keys: readonly string[]) => {
  const visited = useRef<Visited | null>(null);
  useEffect(() => {
    const last = visited.current;
    if (last === null || keys.includes(last.key) || document.activeElement !== document.body) return;
    visited.current = null;
    const heir = last.heirs.map((key) => controlIn(last, key)).find((control) => control !== null);
    if (heir !== undefined) heir.focus();
    else focusFirstList(last.list);
    if (document.activeElement === document.body) last.list.closest('main')?.focus();
  });
  return {
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>): void => {
      const key = target.closest(`[${ENTRY_ATTRIBUTE}]`)?.getAttribute(ENTRY_ATTRIBUTE) ?? null;
      const at = key === null ? -1 : keys.indexOf(key);
      visited.current =
        key === null || at < 0 ? null : { list: currentTarget, key, heirs: [...keys.slice(at + 1), ...keys.slice(0, at).toReversed()] };
    },
    entryProps: (key: string) => ({ [ENTRY_ATTRIBUTE]: key }),
  };
};
