import { paragraphsOf } from './paragraphs.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Spaces that would be taken together, or away at the beginning of a line, stay what they are. */
const asHtmlLine = (text: string): string =>
  text
    .replace(/[&<>"]/gu, (each) => ESCAPES[each] ?? each)
    .replaceAll('\t', '    ')
    .replace(/^ | (?= )/gu, '&nbsp;');

/** A letter's text with its paragraphs and lines, and nothing else: it takes on the look of wherever it is pasted. */
export const asHtml = (text: string): string =>
  paragraphsOf(text)
    .map((lines) => `<p>${lines.map(asHtmlLine).join('<br>')}</p>`)
    .join('\n');
