import { linesOf, type Stretch, trimmed } from './stretch.ts';

/** How a letter greets, and whom. */
export interface Greeting extends Stretch {
  /** The words that name somebody, in order; empty for a greeting to nobody by name. */
  readonly names: readonly GreetedName[];
}

/** Somebody as the greeting names them: "Ms Nair" is a title and one word, "Priya Nair" two words. */
export interface GreetedName extends Stretch {
  readonly isTitled: boolean;
  readonly words: readonly string[];
}

const OPENER =
  /^(?:my )?(?:dear(?:est)?|hi|hiya|hello|hey|hallo|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|bonjour|liebe[rs]?|sehr geehrte[rs]?|chère?|estimad[oa])(?![\p{L}'’-])/iu;

/** What stands alone in the first line now and then and is no name. */
const NO_NAME = /^(?:many |kind )?(?:thanks|thank|regards|yes|no|congratulations|well|ok|okay|sorry|apologies)\b/iu;

/** Words that greet nobody by name. */
const GENERAL =
  /^(?:all|both|team|everyone|everybody|sir|sirs|madam|hiring|recruiting|recruitment|talent|people|hr|human|resources|panel|committee|manager|managers|department|selection|interviewers?|colleagues?|friends?|folks|ladies|gentlemen|the|our|your|whom|sir\/madam|it|may|concern|to|you|my)$/iu;
/** Words between a greeting and its name that say nothing. */
const FILLING = /^(?:again|there)$/iu;
/** What follows is a company. */
const OF_WHAT = /^(?:at|from|of)$/iu;
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|doctor|herr|frau|madame|monsieur|mme|m|señora?|sra|sr)\.?$/iu;
const JOINING = /^(?:and|&|und|et|y|or)$/iu;
const PARTICLE = /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|af|av|st\.?|zu|y)$/iu;
const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’ʼ.-]*$/u;
const ANY_NAME_WORD = /^[\p{L}][\p{L}\p{M}'’ʼ.-]*$/u;
const WORD = /[^\s,;:!–—]+|[,;:!–—]/gu;
const DELIMITER = /^[,;:!–—-]$/u;

/** A line that is all greeting has no more words than this (ours). */
const SHORT = 6;

interface Token extends Stretch {
  readonly word: string;
}

const isOfName = ({ word }: Token, place: number): boolean =>
  [NAME_WORD, TITLE, JOINING, PARTICLE, GENERAL, FILLING, OF_WHAT].some((pattern) => pattern.test(word)) ||
  (place === 0 && ANY_NAME_WORD.test(word));

/** "Dear Priya, Tom and Ana," goes on after its first comma; "Hi Priya, Thank you" does not. */
const goesOn = (rest: readonly Token[]): boolean =>
  rest.length > 0 &&
  DELIMITER.test(rest.at(-1)?.word ?? '') &&
  rest.every(({ word }) => DELIMITER.test(word) || JOINING.test(word) || NAME_WORD.test(word));

/** Up to where the greeting goes: the mark after the last name, or the end of the line. */
const endOf = (line: string, after: number): number => {
  const tokens = Array.from(line.slice(after).matchAll(WORD), ({ 0: word, index }) => ({
    word,
    from: after + index,
    to: after + index + word.length,
  }));
  const isAllGreeting =
    tokens.filter(({ word }) => !DELIMITER.test(word)).length <= SHORT && tokens.slice(0, -1).every(({ word }) => !DELIMITER.test(word));
  if (isAllGreeting && DELIMITER.test(tokens.at(-1)?.word ?? '')) return line.length;
  let end = after;
  for (const [place, token] of tokens.entries()) {
    if (DELIMITER.test(token.word)) {
      if (token.word !== ',' || !goesOn(tokens.slice(place + 1))) return token.to;
    } else if (!isOfName(token, place)) return end;
    end = token.to;
  }
  return end;
};

const namesIn = (text: string, { from, to }: Stretch): readonly GreetedName[] => {
  const names: { from: number; to: number; isTitled: boolean; words: string[] }[] = [];
  let isOpen = false;
  for (const { 0: token, index } of text.slice(from, to).matchAll(WORD)) {
    const at = from + index;
    // The full stop of "Dr." belongs to it, that of a whole greeting does not.
    const word = TITLE.test(token) ? token : token.replace(/(?<=\p{L}{2})\.$/u, '');
    const last = names.at(-1);
    if (OF_WHAT.test(word)) break;
    if (FILLING.test(word) || DELIMITER.test(word) || JOINING.test(word) || !/^[\p{L}\p{M}'’ʼ.-]+$/u.test(word)) isOpen = false;
    else if (GENERAL.test(word) && !TITLE.test(word)) {
      // "Northgate team" is nobody's name.
      if (isOpen) names.pop();
      isOpen = false;
    } else if (isOpen && last !== undefined) {
      if (TITLE.test(word)) last.isTitled = true;
      else {
        if (last.words.length === 0) last.from = at;
        last.words.push(word);
        last.to = at + word.length;
      }
    } else {
      const isTitled = TITLE.test(word);
      names.push({ from: at, to: at + word.length, isTitled, words: isTitled ? [] : [word] });
      isOpen = true;
    }
  }
  return names.filter(({ words }) => words.length > 0);
};

/** The greeting at the head of a letter; null where it begins without one. */
export const greetingOf = (text: string): Greeting | null => {
  const first = linesOf(text)
    .map((line) => trimmed(text, line))
    .find(({ from, to }) => from < to);
  if (first === undefined) return null;
  const line = text.slice(first.from, first.to);
  const opener = OPENER.exec(line);
  if (opener !== null) {
    const after = opener[0].length;
    const end = Math.max(endOf(line, after), after);
    const greeting = trimmed(text, { from: first.from, to: first.from + end });
    return { ...greeting, names: namesIn(text, { from: first.from + after, to: greeting.to }) };
  }
  if (NO_NAME.test(line)) return null;
  // "Priya," by itself in the first line.
  const words = line.split(/\s+/u).map((word) => word.replace(/[,:–—-]$/u, ''));
  const isNameAlone =
    words.length <= SHORT && /[,:–—-]$/u.test(line) && words.every((word) => word === '' || NAME_WORD.test(word) || JOINING.test(word));
  return isNameAlone ? { ...first, names: namesIn(text, first) } : null;
};
