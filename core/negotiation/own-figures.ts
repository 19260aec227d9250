import type { SaidFigure } from './figures-in-words.ts';

const THEIRS =
  /(?:\byou(?:r)?(?: \p{L}+){0,3} offer(?:ed|s)?|\boffer(?:ed|s)? (?:me |us )?(?:of|is|was|at|stands at|for)?|\b(?:you|he|she|they) (?:named|proposed|suggested|mentioned|said|can do|could do|would pay)|\bproposed|\bearn(?:ing|ed|s)?|\bI(?:'m| am) (?:on|paid))(?: \p{L}+){0,3} $/iu;
/** How far before a figure the words that make it theirs may begin, in UTF-16 units (ours). */
const REACH = 60;

/** Whether a figure is one the other side named, or what the person earns now, by the words before it. */
const isTheirs = (words: string, { at }: SaidFigure): boolean => THEIRS.test(words.slice(Math.max(0, at.from - REACH), at.from));

/** The figures of a text that the person has in mind themselves: what they were offered, or earn, is not it. */
export const ownFigures = (words: string, figures: readonly SaidFigure[]): readonly SaidFigure[] =>
  figures.filter((figure) => !isTheirs(words, figure));
