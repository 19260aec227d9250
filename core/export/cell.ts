/** What begins a formula, or makes a program run, in one spreadsheet or another; also in full width, and percent-encoded. */
const FORMULA = '[=+\\-@|%＝＋－＠]';

/** Control characters that no cell holds, but line breaks and tabs, which are told apart below. */
const CONTROLS = /(?![\t\r\n])\p{Cc}/gu;

/** At the beginning, also after what cannot be seen; a cell that begins with a tab or a line break is cut by some programs. */
const AT_START = new RegExp(`^(?=[\\s\\ufeff]*${FORMULA}|[\\t\\r\\n])`, 'u');

/** After what may end a cell where a program reads the file with other separators than were meant. */
const AFTER_SEPARATOR = new RegExp(`([;,\\t\\r\\n"][\\s\\ufeff]*)(?=${FORMULA})`, 'gu');

/** A cell's text that no spreadsheet takes for a formula: an apostrophe stands before what begins one. */
export const cellOf = (text: string): string => text.replace(CONTROLS, '').replace(AFTER_SEPARATOR, "$1'").replace(AT_START, "'");
