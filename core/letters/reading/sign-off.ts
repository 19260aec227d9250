import { linesOf, type Stretch, trimmed } from './stretch.ts';

const CLOSING = String.raw`(?:(?:with|my|and|&|many|kind|kindest|warm|warmest|best|very|all|sincere|yours|again|once more|in advance|the|of|for your time)[ ,]+)*`;
const CLOSER = String.raw`(?:regards|wishes|thanks|thank you|thx|cheers|sincerely|faithfully|truly|respectfully|cordially|gratefully|appreciatively|gratitude|appreciation|best|take care|speak soon|talk soon|see you(?: soon| then| on \w+)?|until (?:then|\w+day)|warmly|kindly|yours|have a (?:good|great|lovely|nice) (?:day|week|weekend|evening)|grüße|grüßen|cordialement|saludos)`;
/** A whole line that closes a letter, with the name behind it or without. */
const CLOSING_LINE = new RegExp(
  String.raw`^${CLOSING}${CLOSER}(?:[ ,]+(?:and|&|with)?\s*${CLOSING}${CLOSER})*(?: (?:again|in advance|once more|so much|very much|to you(?: both| all)?))*\s*(?:[,.!–—-]+\s*(?<name>[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?: [\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*){0,3})?\.?)?$`,
  'iu',
);
const CAPITAL_NAME = /^(?:[\p{Lu}\p{Lo}]\S*\s*)+$/u;
/** A closing is short: longer lines are not looked at (ours). */
const LONGEST_CLOSING = 90;

const isClosing = (line: string): boolean => {
  const found = line.length > LONGEST_CLOSING ? null : CLOSING_LINE.exec(line);
  const name = found?.groups?.['name'];
  return found !== null && (name === undefined || CAPITAL_NAME.test(name));
};

const SIGNATURE_MARK = /^--\s?$/u;
const NAME_LINE = /^[–—-]?\s*[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?:\s+[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*){0,3}$/u;
const POSTSCRIPT = /^(?:P\.?\s?){1,3}S\.?\s?[:.–—-]?\s/iu;

/** Below the closing there is the name and at most so many lines of where to reach somebody (ours). */
const LINES_BELOW = 8;
/** Such a line is short (ours). */
const WORDS_PER_LINE = 12;

/** What comes after the body of a letter. */
export interface Ending {
  /** Where the body ends. */
  readonly bodyEnd: number;
  /** "Kind regards,"; null where there is none. */
  readonly signOff: Stretch | null;
  /** Name and where to reach them; null where there is none. */
  readonly signature: Stretch | null;
  /** A P.S. below it, which belongs to what the letter says. */
  readonly postscript: Stretch | null;
}

const isShort = (words: string): boolean => words.split(/\s+/u).length <= WORDS_PER_LINE;

/** How a letter ends; `text` is without what it quotes, and `from` is where its greeting ends. */
export const endingOf = (text: string, from: number, ownName: string): Ending => {
  const lines = linesOf(text)
    .map((line) => trimmed(text, { from: Math.max(line.from, from), to: Math.max(line.to, from) }))
    .filter((line) => line.from < line.to);
  const said = (index: number): string => text.slice(lines[index]?.from, lines[index]?.to);

  const postscriptAt = lines.findIndex((_, index) => index > 0 && POSTSCRIPT.test(said(index)));
  let end = lines.length;
  let postscript: Stretch | null = null;
  const lastLine = lines.at(-1);
  if (postscriptAt > 0 && lastLine !== undefined) {
    end = postscriptAt;
    postscript = { from: lines[postscriptAt]?.from ?? 0, to: lastLine.to };
  }
  const nothing: Ending = { bodyEnd: lines[end - 1]?.to ?? from, signOff: null, signature: null, postscript };
  const signatureFrom = (index: number): Stretch | null => {
    const [first, last] = [lines[index], lines[end - 1]];
    return index < end && first !== undefined && last !== undefined ? { from: first.from, to: last.to } : null;
  };
  const bodyEndAt = (index: number): number => lines[index - 1]?.to ?? from;

  const mark = lines.findIndex((_, index) => index < end && SIGNATURE_MARK.test(said(index)));
  const lastOfBody = mark === -1 ? end : mark;

  for (let index = lastOfBody - 1; index >= Math.max(0, lastOfBody - 1 - LINES_BELOW); index -= 1) {
    if (isClosing(said(index))) {
      let first = index;
      while (first > 0 && isClosing(said(first - 1))) first -= 1;
      const [start, close] = [lines[first], lines[index]];
      if (start === undefined || close === undefined) return nothing;
      return { bodyEnd: bodyEndAt(first), signOff: { from: start.from, to: close.to }, signature: signatureFrom(index + 1), postscript };
    }
    if (!isShort(said(index)) || /[?!]$/u.test(said(index))) break;
  }
  // No closing words: a name by itself at the end is the signature.
  if (mark !== -1) return { bodyEnd: bodyEndAt(mark), signOff: null, signature: signatureFrom(mark), postscript };
  const last = said(end - 1);
  const isName = end > 1 && NAME_LINE.test(last) && (last.split(/\s+/u).length <= 3 || last === ownName);
  return isName ? { bodyEnd: bodyEndAt(end - 1), signOff: null, signature: signatureFrom(end - 1), postscript } : nothing;
};
