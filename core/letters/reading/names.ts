const PLAIN = /^[\w '-]*$/;
const MARKS = /\p{M}/gu;
const APOSTROPHES = /[’‘ʼ`´]/gu;

/** A word as it is compared: small letters, one kind of apostrophe, accents kept. */
export const lower = (word: string): string => word.normalize('NFC').replace(APOSTROPHES, "'").toLowerCase();

/** The same without accents: "José" and "Jose" are alike. */
export const bare = (word: string): string =>
  // Nearly all words are plain, and to normalise one costs ten times more than to look.
  PLAIN.test(word)
    ? word.toLowerCase()
    : lower(word).normalize('NFD').replace(MARKS, '').replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('ø', 'o');

/** Whether two words differ by one letter more, less or other, or by two neighbours swapped. */
export const isOneSlip = (one: string, other: string): boolean => {
  const a = Array.from(one);
  const b = Array.from(other);
  if (Math.abs(a.length - b.length) > 1 || one === other) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [onlyA, onlyB] = [a.slice(start, endA), b.slice(start, endB)];
  if (onlyA.length <= 1 && onlyB.length <= 1) return true;
  return onlyA.length === 2 && onlyB.length === 2 && onlyA[0] === onlyB[1] && onlyA[1] === onlyB[0];
};
