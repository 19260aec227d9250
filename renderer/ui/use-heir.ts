import { useEffect, useRef } from 'react';
import { focusRow } from './use-rows.ts';

/**
 * Hands the focus on when a row leaves with it. The function it returns is told, before a change is asked for, which row it
 * is about and whether that row goes; should the focus be lost then, the next row gets it, or the row itself where only a
 * button of it went. `keys` are the rows in the order they are drawn.
 */
export const useHeir = (keys: readonly string[]): ((key: string, goes: boolean) => void) => {
  const heir = useRef<string | null>(null);
  useEffect(() => {
    if (heir.current === null || document.activeElement !== document.body) return;
    focusRow(document, heir.current);
    heir.current = null;
  });
  return (key, goes) => {
    const at = keys.indexOf(key);
    heir.current = goes ? (keys[at + 1] ?? keys[at - 1] ?? null) : key;
  };
};
