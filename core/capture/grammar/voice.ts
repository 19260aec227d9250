import { NAME } from './happening.ts';

/** Whose doing something is. */
export type Whose = 'theirs' | 'mine';

const THEIRS =
  /(?<![a-z])(?:they(?:'ve|'re|'ll)?|he(?:'s|'ll)?|she(?:'s|'ll)?|hr|(?:the|their|my|a|an)\s+(?:recruiter|agency|headhunter|hiring manager|employer|company|team|boss)|recruiter|agency|headhunter|hiring manager|somebody|someone)(?![a-z])/gu;
/** A name acts where a clause begins; behind a verb or a small word something is done to it. */
const NAMED = new RegExp(
  `(?:^|[,;:(]|(?<![a-z])(?:that|and|but|because|if|says?|said|thinks|when|while|as|so|then|today|yesterday|also|or|&))\\s*(?:(?:the|my|our)\\s+)?${NAME}+(?:'s)?`,
  'g',
);
const MINE = /(?<![a-z])(?:i|i've|i'd|i'm|we|we've)(?![a-z])/gu;
/** Done to the person, so it is the others' doing. */
const TO_ME = /^\s+(?:me|us)(?![a-z])/u;
const PRESENT =
  /^(?:wants|needs|asks|says|calls|rings|writes|mails|emails|texts|invites|offers|rejects|requires|requests|moves|cancels|suggests|confirms|would|wonders)(?![a-z])/u;

const lastAt = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** Whose doing the words at `at` are, by what stands before and behind them in their clause; null where nothing says so. */
export const whoseIs = (clause: string, at: number, end: number): Whose | null => {
  if (TO_ME.test(clause.slice(end)) || /(?:^|\s)(?:me|us)$/u.test(clause.slice(at, end))) return 'theirs';
  const before = clause.slice(0, at);
  const theirs = Math.max(lastAt(before, THEIRS), lastAt(before, NAMED));
  const mine = lastAt(before, MINE);
  if (theirs >= 0 || mine >= 0) return theirs > mine ? 'theirs' : 'mine';
  return PRESENT.test(clause.slice(at)) ? 'theirs' : null;
};
