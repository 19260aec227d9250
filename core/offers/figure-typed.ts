const FIGURE = /^(?<figure>\d+(?:[.,]\d+)?)\s*(?:%|\p{L}[\p{L}\s]*)?$/u;
/** Three figures behind a comma are thousands, as in an amount; what begins with a zero has none. */
const THOUSANDS = /^[1-9]\d{0,2},\d{3}$/u;

/**
 * Reads a number as somebody types it into a field, with or without its unit: `37.5`, `37,5 hours`, `5 %`, `1,000`; null for
 * anything else.
 */
export const figureTyped = (words: string): number | null => {
  const figure = FIGURE.exec(words.trim())?.groups?.['figure'];
  if (figure === undefined) return null;
  return Number(THOUSANDS.test(figure) ? figure.replace(',', '') : figure.replace(',', '.'));
};
