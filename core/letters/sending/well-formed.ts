/** Half a letter of two units, which no encoding of text can hold. */
const HALVES = /\p{Surrogate}/gu;
const REPLACEMENT = '\ufffd';

/** Control characters, which would end a header or are nothing to read. */
const CONTROLS = /\p{Cc}/gu;

/** One line as a mail's header may hold it: whatever could begin another header is a space. */
export const headerLine = (text: string): string => text.replace(HALVES, REPLACEMENT).replace(CONTROLS, ' ').trim();

/** The lines of a letter's text; tabs stay, other control characters go. */
export const linesOf = (text: string): readonly string[] =>
  text
    .replace(HALVES, REPLACEMENT)
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(CONTROLS, (control) => (control === '\t' ? control : '')));
