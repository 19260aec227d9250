const FIGURE = /^(?<figure>\d+(?:[.,]\d+)?)\s*(?:%|\p{L}[\p{L}\s]*)?$/u;

/** Reads a number as somebody types it into a field, with or without its unit: `37.5`, `37,5 hours`, `5 %`; null for anything else. */
export const figureTyped = (words: string): number | null => {
  const figure = FIGURE.exec(words.trim())?.groups?.['figure'];
  return figure === undefined ? null : Number(figure.replace(',', '.'));
};
