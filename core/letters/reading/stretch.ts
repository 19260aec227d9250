/** A stretch of a text, in UTF-16 units; `to` is the place after its last character. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretch without the white space at both of its ends. */
export const trimmed = (text: string, { from, to }: Stretch): Stretch => {
  const piece = text.slice(from, to);
  const lead = piece.length - piece.trimStart().length;
  return lead === piece.length ? { from, to: from } : { from: from + lead, to: to - (piece.length - piece.trimEnd().length) };
};

/** Each line of a text without its end, whichever way lines end. */
export const linesOf = (text: string): readonly Stretch[] => {
  const lines: Stretch[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/gu)) {
    lines.push({ from, to: index });
    from = index + end.length;
  }
  lines.push({ from, to: text.length });
  return lines;
};
