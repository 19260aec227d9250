import { linesOf, type Stretch } from './stretch.ts';

const MARKED = /^\s*>/u;
const HEADS: readonly RegExp[] = [
  /^\s*(?:On|Am|Le)\b.{6,160}\b(?:wrote|schrieb.{0,60}|a écrit)\s*:\s*$/u,
  /^\s*-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht).*$/iu,
];
const FROM_LINE = /^\s*\*?from:\*?\s+\S/iu;
const OTHER_HEADER = /^\s*\*?(?:sent|to|date|subject|cc):/iu;
/** A header of a quoted message stands in the lines right below "From:". */
const HEADER_LINES = 4;

/** What somebody else wrote and the letter carries along: marked lines, and all of it below the head of a quoted message. */
export const quotedIn = (text: string): readonly Stretch[] => {
  const lines = linesOf(text);
  const said = (index: number): string => text.slice(lines[index]?.from, lines[index]?.to);
  const quoted: Stretch[] = [];
  for (const [index, line] of lines.entries()) {
    const words = said(index);
    const isHead =
      HEADS.some((head) => head.test(words)) ||
      (FROM_LINE.test(words) &&
        Array.from({ length: HEADER_LINES }, (_, next) => said(index + 1 + next)).some((next) => OTHER_HEADER.test(next)));
    if (isHead) return [...quoted, { from: line.from, to: text.length }];
    if (MARKED.test(words)) quoted.push(line);
  }
  return quoted;
};

/** The text with these stretches blanked out, character for character as long, so that places stay the same. */
export const without = (text: string, stretches: readonly Stretch[]): string => {
  let rest = text;
  for (const { from, to } of stretches) rest = rest.slice(0, from) + rest.slice(from, to).replace(/[^\r\n]/gu, ' ') + rest.slice(to);
  return rest;
};
