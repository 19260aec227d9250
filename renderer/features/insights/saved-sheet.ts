/** What stands around a saved picture, in the colours it was seen in. */
export interface SavedSheet {
  readonly title: string;
  /** The line under the title: what it is about, and the day. */
  readonly under: string;
  /** Colours as CSS computes them. */
  readonly ground: string;
  readonly ink: string;
  readonly fontFamily: string;
}

/** Room around the picture, in pixels. */
export const MARGIN = 32;
const TITLE_PX = 20;
const UNDER_PX = 13.5;
const LINE = 1.35;
/** Between the head and the picture, in pixels. */
const GAP = 16;

/** A line of the head: its words, its font, where it stands below the top. */
export interface HeadLine {
  readonly words: string;
  readonly px: number;
  readonly weight: number;
  /** The baseline, in pixels from the top of the sheet. */
  readonly y: number;
}

/** Breaks words into lines that are no wider, by the width each line takes. */
export const linesOf = (words: string, width: number, widthOf: (line: string) => number): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u).filter((each) => each !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** The head of a saved picture, broken to its width, and how high it is. */
export const headOf = (
  { title, under }: Pick<SavedSheet, 'title' | 'under'>,
  width: number,
  widthOf: (words: string, px: number, weight: number) => number,
): { readonly lines: readonly HeadLine[]; readonly height: number } => {
  const lines: HeadLine[] = [];
  let bottom = MARGIN;
  for (const { words, px, weight } of [
    { words: title, px: TITLE_PX, weight: 600 },
    { words: under, px: UNDER_PX, weight: 400 },
  ]) {
    for (const line of linesOf(words, width, (each) => widthOf(each, px, weight))) {
      lines.push({ words: line, px, weight, y: bottom + px });
      bottom += px * LINE;
    }
  }
  return { lines, height: bottom + GAP };
};
