import { useEffect, useRef } from 'react';
import { focusRow, ROW_ATTRIBUTE } from './use-rows.ts';

interface Leaving {
  /** The row it is about, and where it stood. */
  readonly from: string;
  readonly at: number;
  /** Whether it is the row that goes, not only a button of it. */
  readonly goes: boolean;
  readonly heir: string | null;
}

/**
 * Hands the focus on when a row leaves with it, or leaves its place. The function it returns is told, before a change is asked
 * for, which row it is about and whether that row goes; should the focus be lost then, the next row gets it, or the row itself
 * where only a button of it went. `keys` are the rows in the order they are drawn.
 */
export const useHeir = (keys: readonly string[]): ((key: string, goes: boolean) => void) => {
  const leaving = useRef<Leaving | null>(null);
  useEffect(() => {
    if (leaving.current === null) return;
    const { from, at, goes, heir } = leaving.current;
    const hasGone = keys[at] !== from;
    // The menu it was chosen from may hand the focus back to the row first.
    if (goes && !hasGone) return;
    const row = document.activeElement?.closest(`[${ROW_ATTRIBUTE}]`)?.getAttribute(ROW_ATTRIBUTE) ?? null;
    if (document.activeElement !== document.body && !(hasGone && row === from)) return;
    if (heir !== null) focusRow(document, heir);
    leaving.current = null;
  });
  return (key, goes) => {
    const at = keys.indexOf(key);
    leaving.current = { from: key, at, goes, heir: goes ? (keys[at + 1] ?? keys[at - 1] ?? null) : key };
  };
};
