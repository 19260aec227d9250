/** What a key does in the caller card. */
export type CallerKey = 'next' | 'previous' | 'note' | 'missed' | 'open';

/** A key press, and where it was made. */
export interface CallerPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** The key is held down and was pressed before. */
  readonly repeat: boolean;
}

export interface CallerKeySituation {
  /** A letter is part of what is typed: it is not, where that is a number. */
  readonly lettersAreText: boolean;
  readonly singleLetters: boolean;
  readonly isMac: boolean;
}

/** Whether O alone opens everything; else it takes Ctrl or Cmd. */
export const letterOpens = ({ lettersAreText, singleLetters }: CallerKeySituation): boolean => singleLetters && !lettersAreText;

/** What a press in the field does; null leaves it to the field. */
export const callerKey = (press: CallerPress, situation: CallerKeySituation): CallerKey | null => {
  const { key, shiftKey, ctrlKey, metaKey, altKey, repeat } = press;
  // Held down, only the arrows go on.
  if (altKey || (repeat && !key.startsWith('Arrow'))) return null;
  const isModified = situation.isMac ? metaKey : ctrlKey;
  if (key.toLowerCase() === 'o' && !shiftKey && (isModified || (!ctrlKey && !metaKey && letterOpens(situation)))) return 'open';
  if (ctrlKey || metaKey) return null;
  if (key === 'Enter') return shiftKey ? 'missed' : 'note';
  if (shiftKey) return null;
  if (key === 'ArrowDown') return 'next';
  return key === 'ArrowUp' ? 'previous' : null;
};

/** Whether what is typed is a phone number, or the beginning of one: nothing in it is a letter. */
export const isNumber = (typed: string): boolean => /\d/u.test(typed) && !/\p{L}/u.test(typed);
