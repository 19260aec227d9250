import { createContext, useContext } from 'react';

/** What all pictures of the insights have in common while they are shown. */
export interface FigureFrame {
  /** Every picture is read as its table. */
  readonly showsTables: boolean;
  /** What the pictures are about, in a few words, as a saved picture says it: "34 applications since 1 September". */
  readonly about: string;
}

/** Provided once, by the screen. */
export const FigureFrameContext = createContext<FigureFrame>({ showsTables: false, about: '' });

/** What all pictures have in common. */
export const useFigureFrame = (): FigureFrame => useContext(FigureFrameContext);

/** A column of a table; what it holds stays on one line, but for words that may take two. */
export interface FigureColumn {
  readonly label: string;
  readonly isNumber?: boolean;
  readonly mayWrap?: boolean;
}

/** What a picture shows, as a table: the first cell of a row names it. Words and numbers as they are read. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly string[])[];
}
