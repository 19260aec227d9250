/** How many letters may be wrong in a word: none in a short one, where it would find too much; two in a long one. Ours. */
export const slipsAllowed = (word: string): number => (word.length <= 3 ? 0 : word.length <= 6 ? 1 : 2);

/** A longer word is compared by its beginning: names are shorter. */
const LONGEST = 30;
const ROW = LONGEST + 3;
/** Three rows of the table of slips, reused: a search fills it for every word it knows. */
const table = [new Uint8Array(ROW), new Uint8Array(ROW), new Uint8Array(ROW)] as const;

/**
 * How many slips lie between what was typed and the beginning of a word: a letter missing, one too many, a wrong one, or
 * two swapped. `most` + 1 where there are more than `most`.
 */
export const slipsToBeginning = (typed: string, word: string, most: number): number => {
  const rows = Math.min(typed.length, LONGEST);
  // Beyond this many letters of the word every further one would be a slip of its own.
  const columns = Math.min(word.length, rows + most, ROW - 1);
  if (columns < rows - most) return most + 1;
  let [before, above, here] = table as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= columns; column += 1) above[column] = column;
  let leastAbove = 0;
  for (let row = 1; row <= rows; row += 1) {
    here[0] = row;
    let least = row;
    const letter = typed.charCodeAt(row - 1);
    for (let column = 1; column <= columns; column += 1) {
      const other = word.charCodeAt(column - 1);
      let slips = Math.min((above[column - 1] ?? 0) + (letter === other ? 0 : 1), (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1);
      const isSwapped = row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === other;
      if (isSwapped) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      here[column] = slips;
      if (slips < least) least = slips;
    }
    // Two rows count, since swapped letters reach over one.
    if (least > most && leastAbove > most) return most + 1;
    leastAbove = least;
    [before, above, here] = [above, here, before];
  }
  let fewest = most + 1;
  for (let column = 0; column <= columns; column += 1) fewest = Math.min(fewest, above[column] ?? fewest);
  return fewest;
};

const ALPHABET = 26;
const FIRST_LETTER = 'a'.charCodeAt(0);

/** Which of the letters a to z a word has, a bit for each; what is none of them has no bit. */
export const lettersOf = (word: string): number => {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) {
    const letter = word.charCodeAt(place) - FIRST_LETTER;
    if (letter >= 0 && letter < ALPHABET) letters |= 1 << letter;
  }
  return letters;
};

/** Whether at most `most` of the letters are missing from the others: each that is costs a slip, which is quicker told than counted. */
export const isWithinLetters = (letters: number, others: number, most: number): boolean => {
  let missing = letters & ~others;
  for (let count = 0; missing !== 0; count += 1) {
    if (count === most) return false;
    missing &= missing - 1;
  }
  return true;
};
