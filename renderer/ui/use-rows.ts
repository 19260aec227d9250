import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import type { RowCommand } from '../../core/keys/keys.ts';
import { rowCommand } from './row-keys.ts';
import { isTyping } from './typing.ts';

/** Marks a row, so that the shell can move the focus into a list from anywhere. */
export const ROW_ATTRIBUTE = 'data-row';

const rowsIn = (list: Element): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>(`[${ROW_ATTRIBUTE}]`)];

/** Moves the focus to one row, by its key. */
export const focusRow = (within: ParentNode, key: string): void => {
  within.querySelector<HTMLElement>(`[${ROW_ATTRIBUTE}="${CSS.escape(key)}"]`)?.focus();
};

/** Moves the focus to the row that Tab would reach, for a key that was pressed outside of any list. */
export const focusFirstList = (within: ParentNode): void => {
  within.querySelector<HTMLElement>(`[${ROW_ATTRIBUTE}][tabindex='0']`)?.focus();
};

export interface RowsOptions {
  /** The rows' keys in the order they are drawn. */
  readonly keys: readonly string[];
  /** Where the focus enters first; the first row where not given. */
  readonly start?: string | null;
  readonly singleLetters: boolean;
  /** What is to be done to a row; moving the focus is done already. */
  readonly onCommand: (key: string, command: Exclude<RowCommand, 'next' | 'previous' | 'first' | 'last'>) => void;
}

/** One tab stop for a list of rows: J, K and the arrows move in it, other keys act on the row in focus. */
export const useRows = ({ keys, start = null, singleLetters, onCommand }: RowsOptions) => {
  const [visited, setVisited] = useState<string | null>(null);
  const entry = [visited, start].find((key) => key !== null && keys.includes(key)) ?? keys[0] ?? null;

  const move = (list: Element, row: HTMLElement, command: RowCommand): boolean => {
    const rows = rowsIn(list);
    const at = rows.indexOf(row);
    const targets: Partial<Record<RowCommand, number>> = { next: at + 1, previous: at - 1, first: 0, last: rows.length - 1 };
    const target = targets[command];
    if (target === undefined) return false;
    rows[Math.min(Math.max(target, 0), rows.length - 1)]?.focus();
    return true;
  };

  return {
    listProps: {
      onKeyDown: (event: KeyboardEvent) => {
        const target = event.target as HTMLElement;
        const row = target.closest<HTMLElement>(`[${ROW_ATTRIBUTE}]`);
        // Events of menus and dialogs bubble here through the tree of components, though not through the document.
        if (row === null || !event.currentTarget.contains(row) || isTyping(target)) return;
        const command = rowCommand(event, { onRow: target === row, singleLetters });
        if (command === null) return;
        event.preventDefault();
        event.stopPropagation();
        const key = row.getAttribute(ROW_ATTRIBUTE);
        if (!move(event.currentTarget, row, command) && key !== null) {
          onCommand(key, command as 'done' | 'snooze' | 'why' | 'open' | 'debrief' | 'letter' | 'call');
        }
      },
      onFocus: (event: FocusEvent) => {
        const key = event.target.closest(`[${ROW_ATTRIBUTE}]`)?.getAttribute(ROW_ATTRIBUTE);
        if (key !== null && key !== undefined) setVisited(key);
      },
    },
    rowProps: (key: string) => ({ [ROW_ATTRIBUTE]: key, tabIndex: key === entry ? 0 : -1 }),
  };
};
