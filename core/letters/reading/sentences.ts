import { type Stretch, trimmed } from './stretch.ts';

/** A full stop after these ends nothing. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:mr|mrs|ms|mx|dr|prof|rev|st|sr|jr|e\.g|i\.e|eg|ie|vs|cf|approx|dept|est|ext|fig|gov|incl|no|nos|p|pp|tel|vol|ca|resp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thurs?|fri|sat|sun|\p{L})\.$/iu;
/** These end a sentence where the next word begins one. */
const MAYBE_END = /(?:^|[\s(])(?:etc|inc|ltd|co|corp|a\.m|p\.m|am|pm|u\.k|u\.s|ph\.d|\p{Lu}\.\p{Lu})\.$/iu;
const END = /[.!?…。！？]+["'”’)\]]*(?=\s|$)|[。！？]+/gu;
const BREAK = /\r?\n[ \t]*\r?\n|\r[ \t]*\r|(?:\r\n|\r|\n)(?=[ \t]*(?:[-*•–—]|\d{1,2}[.)])\s)/gu;
const BEGINS = /^\s*["'“‘(]*[\p{Lu}\p{Lo}\p{N}]/u;
const GOES_ON =
  /^\s*(?:on|at|and|or|but|to|for|in|with|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|GMT|BST|CET|UTC)\b/u;

const isEnd = (text: string, upTo: number, mark: string, to: number): boolean => {
  const rest = text.slice(upTo, to);
  if (rest.trim() === '') return true;
  if (!BEGINS.test(rest)) return /[!?]/u.test(mark) && /^\s*["'“‘(]*\p{Lu}/u.test(rest);
  if (!mark.startsWith('.') || mark.length > 1) return true;
  const before = text.slice(Math.max(0, upTo - 14), upTo);
  // "I" is a word as often as an initial.
  if (ABBREVIATION.test(before) && !/(?:^|\s)I\.$/u.test(before)) return false;
  return !(MAYBE_END.test(before) && GOES_ON.test(rest));
};

const sentencesOfParagraph = (text: string, { from, to }: Stretch): readonly Stretch[] => {
  const found: Stretch[] = [];
  let start = from;
  for (const { index, 0: mark } of text.slice(from, to).matchAll(END)) {
    const end = from + index + mark.length;
    if (!isEnd(text, end, mark, to)) continue;
    found.push({ from: start, to: end });
    start = end;
  }
  found.push({ from: start, to });
  return found.map((sentence) => trimmed(text, sentence)).filter((sentence) => sentence.from < sentence.to);
};

/** The paragraphs of a stretch; a line of a list is one by itself. */
export const paragraphsIn = (text: string, { from, to }: Stretch): readonly Stretch[] => {
  const found: Stretch[] = [];
  let start = from;
  for (const { index, 0: gap } of text.slice(from, to).matchAll(BREAK)) {
    found.push({ from: start, to: from + index });
    start = from + index + gap.length;
  }
  found.push({ from: start, to });
  return found.map((paragraph) => trimmed(text, paragraph)).filter((paragraph) => paragraph.from < paragraph.to);
};

/** The sentences of a stretch: abbreviations, initials and times end none, a new paragraph ends one. */
export const sentencesIn = (text: string, stretch: Stretch): readonly Stretch[] =>
  paragraphsIn(text, stretch).flatMap((paragraph) => sentencesOfParagraph(text, paragraph));
