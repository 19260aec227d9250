import type { Span } from '../reading.ts';

/** Stands for what is understood already, so that no later pattern reads it twice. Never typed: control characters are blanked first. */
export const MASK = '\u0000';

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc`\u00b4]/gu;
const FOREIGN = /[^\0-\x7f]/gu;

/**
 * The text as the patterns for plain words and figures see it: one kind of dash and apostrophe, `q` for every letter
 * outside ASCII, so that no word seems to end inside "Zoë", a space for other signs. Places stay the same.
 * (Patterns with Unicode classes would cost more than a millisecond each when they first run.)
 */
export const plainText = (text: string): string =>
  text
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(FOREIGN, (sign) => (LETTER.test(sign) ? 'q' : ' ').repeat(sign.length));

/** A pattern for whole words of plain text, see `plainText`. */
export const wholeWords = (pattern: string): RegExp => new RegExp(`(?<![a-z\\d])(?:${pattern})(?![a-z\\d])`, 'gi');

export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => [...text.matchAll(pattern)] as RegExpExecArray[];

export const spanOf = (match: RegExpExecArray): Span => [match.index, match.index + match[0].length];

/** The span without the spaces and the punctuation around it. */
export const tightSpan = (text: string, [from, to]: Span): Span => {
  const part = text.slice(from, to);
  const start = from + (/^[^\p{L}\p{M}\p{N}]*/u.exec(part)?.[0].length ?? 0);
  const end = to - (/[^\p{L}\p{M}\p{N}.)]*$/u.exec(part)?.[0].length ?? 0);
  return start < end ? [start, end] : [from, from];
};

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** The text with the spans blanked out; places stay the same. */
export const mask = (text: string, spans: readonly Span[]): string => {
  let masked = '';
  let at = 0;
  for (const [from, to] of inOrder(spans)) {
    if (to <= at) continue;
    masked += text.slice(at, Math.max(at, from)) + MASK.repeat(to - Math.max(at, from));
    at = to;
  }
  return masked + text.slice(at);
};

const inOrder = (spans: readonly Span[]): readonly Span[] => [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);

/** Spans in order, with those that touch or overlap made one. */
export const joined = (spans: readonly Span[]): readonly Span[] => {
  const all: [number, number][] = [];
  for (const [from, to] of inOrder(spans)) {
    const last = all.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) all.push([from, to]);
  }
  return all;
};

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The number words up to twelve, as a pattern. */
export const NUMBER_WORD = NUMBERS.join('|');

/** The value of digits or of a number word; NaN for anything else. */
export const numberOf = (text: string): number => {
  const place = NUMBERS.indexOf(text.toLowerCase());
  return place >= 0 ? place + 1 : Number(text);
};
