import { figuresIn, type SaidFigure } from './figures-in-words.ts';
import type { LogEntry } from './log-entry.ts';
import { ownFigures } from './own-figures.ts';
import { type FigureBasis, spanOf, type YearlyFigure, yearlyFigure } from './yearly-figure.ts';

/** What the person said they want, or earn, in one entry of the log. */
export interface Statement {
  readonly entry: LogEntry;
  readonly about: 'pay' | 'earnings';
  readonly figure: YearlyFigure;
  /** As they put it. */
  readonly words: string;
}

const EARNING =
  /\b(?:I(?:'m| am) (?:on|paid|earning|making)|I (?:earn|make)|(?:my|the) (?:current|present) (?:salary|pay|base|job|role)(?: \p{L}+)?|(?:currently|at present|at the moment)(?: I)? (?:on|am on|earn\w*|paid|making?))(?: \p{L}+){0,2} ?$/iu;
const APOSTROPHES = /[’‘ʼ`´]/gu;
const REACH = 60;

/** The figures a text gives for what the person earns now. */
export const earningsIn = (text: string): readonly SaidFigure[] => {
  const plain = text.replace(APOSTROPHES, "'");
  return figuresIn(plain).filter(({ at }) => EARNING.test(plain.slice(Math.max(0, at.from - REACH), at.from)));
};

const figuresAbout = ({ does, words, figures }: LogEntry, about: Statement['about']): readonly SaidFigure[] => {
  const earns = earningsIn(words).map(({ at }) => at.from);
  const isEarning = ({ at }: SaidFigure): boolean => earns.includes(at.from);
  if (does.kind === 'told' && does.topic === 'earnings') return about === 'earnings' ? figures : [];
  if (about === 'earnings')
    return does.kind === 'told' || does.kind === 'letter' || does.kind === 'answer' ? figures.filter(isEarning) : [];
  const states = (does.kind === 'told' && does.topic === 'pay') || does.kind === 'letter' || does.kind === 'answer';
  return states ? ownFigures(words, figures).filter((figure) => !isEarning(figure)) : [];
};

const statementOf = (entry: LogEntry, about: Statement['about'], basis: FigureBasis): Statement | null => {
  const said = figuresAbout(entry, about).flatMap((figure) => {
    const yearly = yearlyFigure(figure, basis);
    return yearly === null ? [] : [{ yearly, at: figure.at }];
  });
  const figure = spanOf(said.map(({ yearly }) => yearly));
  const [first, last] = [said[0], said.at(-1)];
  if (figure === null || first === undefined || last === undefined) return null;
  const words = entry.does.kind === 'letter' ? entry.words.slice(first.at.from, first.at.to) : entry.words.slice(first.at.from, last.at.to);
  return { entry, about, figure, words };
};

/** What the person said they want, or earn, wherever a figure can be told; in the order of the log. */
export const statementsIn = (entries: readonly LogEntry[], about: Statement['about'], basis: FigureBasis): readonly Statement[] =>
  entries.flatMap((entry) => statementOf(entry, about, basis) ?? []);
