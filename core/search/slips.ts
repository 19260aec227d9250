/** How many letters may be wrong in a word: none in a short one, where it would find too much; two in a long one. Ours. */
export const slipsAllowed = (word: string): number => (word.length <= 3 ? 0 : word.length <= 6 ? 1 : 2);

/**
 * How many slips lie between what was typed and the beginning of a word: a letter missing, one too many, a wrong one, or
 * two swapped. `most` + 1 where there are more than `most`.
 */
export const slipsToBeginning = (typed: string, word: string, most: number): number => {
  const rows = typed.length;
  // Beyond this many letters of the word every further one would be a slip of its own.
  const columns = Math.min(word.length, rows + most);
  if (columns < rows - most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: columns + 1 }, (_none, column) => column);
  for (let row = 1; row <= rows; row += 1) {
    const here = [row];
    let least = row;
    for (let column = 1; column <= columns; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      let slips = Math.min((above[column - 1] ?? 0) + (isSame ? 0 : 1), (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1);
      const isSwapped = row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (isSwapped) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      here.push(slips);
      if (slips < least) least = slips;
    }
    // Two rows count, since swapped letters reach over one.
    if (least > most && Math.min(...above) > most) return most + 1;
    before = above;
    above = here;
  }
  return Math.min(most + 1, ...above);
};
