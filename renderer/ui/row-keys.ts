/** What a key does to the row of a list that has the focus. */
export type RowCommand = 'next' | 'previous' | 'first' | 'last' | 'done' | 'snooze' | 'why' | 'open' | 'debrief' | 'letter' | 'call';

/** What matters of a key press. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const MOVES: Readonly<Record<string, RowCommand>> = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' };
const ON_THE_ROW: Readonly<Record<string, RowCommand>> = { ' ': 'done', Enter: 'why' };
const LETTERS: Readonly<Record<string, RowCommand>> = {
  j: 'next',
  k: 'previous',
  s: 'snooze',
  o: 'open',
  d: 'debrief',
  l: 'letter',
  c: 'call',
  '?': 'why',
};

/**
 * The command of a key press inside a list. Space and Enter act only while the row itself has the focus, since a
 * button in it has its own use for them; single letters only while the person wants them.
 */
export const rowCommand = (
  press: KeyPress,
  { onRow, singleLetters }: { readonly onRow: boolean; readonly singleLetters: boolean },
): RowCommand | null => {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  return (
    MOVES[press.key] ??
    (onRow ? ON_THE_ROW[press.key] : undefined) ??
    (singleLetters ? LETTERS[press.key.toLowerCase()] : undefined) ??
    null
  );
};
