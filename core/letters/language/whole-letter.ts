import type { LanguageContext } from './context.ts';
import type { Found, Slip } from './found.ts';

const SUBORDINATE =
  /^(?:if|when|as|since|because|although|though|while|whilst|after|before|once|until|unless|whether|wherever|whenever|in|at|on|with|by|for|from|during|given|based|having|to|over|despite|unlike|like|besides|apart|however|therefore|also|yes|no|well|of course|unfortunately|sadly|luckily|\p{L}+ly|\p{L}+ing|should|had|were|even|first|second|third|next|then|last|finally|what|who|how|where|why|which|either|neither|both|not|so|and|but|or|please|dear|hi|hello|ps|p\.s|that said|in short|thanks to|as well|rather|instead|otherwise|still|meanwhile|today|yesterday|tomorrow|this (?:week|morning|afternoon|evening|year|month)|last|one (?:day|thing)|every|each time|now|later|soon|again|(?:two|three|a few|some) \p{L}+ ago|the (?:more|sooner|better|longer|day|moment|week|first|next|last|other|morning|evening))\b/iu;
const CLAUSE =
  /^(?:thank you|many thanks|thanks|(?:I|we|you|they|he|she|it|that|this|there|these|those|everyone|my \p{L}+|your \p{L}+|the \p{L}+(?: \p{L}+)?|our \p{L}+|his \p{L}+|her \p{L}+)(?: (?:also|really|still|already|just|only|never|always|very much))?(?:['’](?:m|ve|ll|d|s|re)| (?:am|is|are|was|were|have|has|had|will|would|can|could|do|did|does|hope|know|enjoyed|enjoy|liked|like|left|look|feel|felt|think|thought|learned|learnt|found|want|wanted|asked|told|said|met|work|worked|make|makes|made|run|runs|need|needs|went|came|got|get|gave|took|spoke|seemed|seems|understand|appreciate|appreciated|remain|believe|attended|received|sent|attached|heard|saw|read|love|loved|start|started|live|lived|speak|may|might|must|should|applied|visited|remember|forgot|agree|agreed|accept|wrote|write|tried|plan|expect|wish|look|looked))\b)/iu;
const SECOND = /^(?:I|we|you|they|he|she|it|this|that|there|thank you|thanks|these)(?:['’](?:m|ve|ll|d|s|re)\b| )/u;
/** "It was hard, I admit." */
const ASIDE =
  /^(?:I|we|you) (?:\p{L}+ )?(?:think|thought|believe|know|hope|admit|guess|suppose|promise|confess|said|say|see|imagine|expect|must say|have to say|am sure|am afraid|fear|understand|bet|feel|gather|hear|trust|assume|wonder|add|find|would say|mean)\b(?! (?:that|to|of|about|forward))/iu;
const LINKED =
  /\b(?:if|when|because|although|while|since|unless|which|who|whom|whose|where|whether|neither|either|rather|until|so|such|as|said|says|asked|the more)\b/iu;

const at = (from: number, to: number, slip: Slip, rule: string, ...suggestions: readonly string[]): Found => ({
  from,
  to,
  slip,
  rule,
  suggestions: [...suggestions],
  said: null,
});

/** Two sentences with only a comma between them, where nothing joins or subordinates them. */
const splices = (text: string): readonly Found[] =>
  [...text.matchAll(/[^.!?\n:;]+[.!?]?/gu)].flatMap((match): readonly Found[] => {
    const sentence = match[0];
    const lead = sentence.length - sentence.trimStart().length;
    const said = sentence.trim();
    const commas = [...said.matchAll(/, /gu)];
    const [comma] = commas;
    if (comma === undefined || commas.length !== 1) return [];
    const first = said.slice(0, comma.index);
    const second = said.slice(comma.index + 2);
    if (SUBORDINATE.test(first) || !CLAUSE.test(first) || !SECOND.test(second) || ASIDE.test(second) || LINKED.test(first)) return [];
    if (first.split(/\s+/u).length < 4 || second.split(/\s+/u).length < 4) return [];
    const word = /^\S+/u.exec(second)?.[0] ?? '';
    const from = match.index + lead + comma.index;
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    return [at(from, from + 2 + word.length, 'punctuation', 'comma-splice', `. ${capital}`, `; ${word}`, `, and ${word}`)];
  });

const CLOSING =
  /^(?:(?:with )?(?:kind|kindest|best|warm|warmest|my best|very best|many|all|good)(?: (?:kind|warm|best))? (?:regards|wishes|thanks)|yours (?:sincerely|faithfully|truly)|sincerely|best|all the best|cheers|thanks|many thanks|thanks again|regards|take care|love|speak soon|warmly|respectfully|gratefully)(?<mark>[.,!;:]?)[ \t]*$/iu;
const GREETING = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))(?: [^,:;.!?–—\n]+?)?(?<mark>[,:;.!?–—-]?)[ \t]*$/iu;

interface Line {
  readonly from: number;
  readonly text: string;
}

const linesOf = (text: string): readonly Line[] =>
  [...text.matchAll(/[^\n]+/gu)]
    .map((match) => ({ from: match.index, text: match[0].replace(/\r$/u, '') }))
    .filter((line) => line.text.trim() !== '');

/** Greeting and sign-off are marked alike: with a comma each, or neither. */
const framing = (lines: readonly Line[], context: LanguageContext): readonly Found[] => {
  const [first] = lines;
  const closingAt = lines.findLastIndex(({ text }) => CLOSING.test(text));
  const closing = lines[closingAt];
  const greeted = first === undefined ? null : GREETING.exec(first.text);
  const closed = closing === undefined ? null : CLOSING.exec(closing.text);
  const found: Found[] = [];
  const greetingMark = greeted?.groups?.['mark'];
  const closingMark = closed?.groups?.['mark'];
  if (first !== undefined && greeted !== null && first.text.split(' ').length <= 6) {
    const end = first.from + first.text.trimEnd().length;
    if (greetingMark === '' && closingMark !== '')
      found.push(at(end - lastWord(first.text).length, end, 'punctuation', 'greeting-comma', `${lastWord(first.text)},`));
    if (greetingMark === '.' || greetingMark === ';') found.push(at(end - 1, end, 'punctuation', 'greeting-comma', ','));
  }
  if (closing !== undefined && closed !== null && closingAt < lines.length - 1) {
    const end = closing.from + closing.text.trimEnd().length;
    if (closingMark === '' && (greetingMark ?? ',') !== '')
      found.push(at(end - lastWord(closing.text).length, end, 'punctuation', 'closing-comma', `${lastWord(closing.text)},`));
    if (closingMark === '.' || closingMark === ';' || closingMark === ':')
      found.push(at(end - 1, end, 'punctuation', 'closing-comma', ','));
  }
  if (context.english === 'british' && first !== undefined && closing !== undefined) {
    const isToNobody =
      /^dear (?:sir|madam|sirs|sir or madam|sir\/madam|hiring (?:manager|team)|recruiter)s?\b/iu.test(first.text) &&
      !/\b(?:sir|madam) \p{Lu}/u.test(first.text);
    const how = /^yours (?<how>sincerely|faithfully)/iu.exec(closing.text)?.groups?.['how']?.toLowerCase();
    const wordFrom = closing.from + 6;
    if (isToNobody && how === 'sincerely') found.push(at(wordFrom, wordFrom + 9, 'wording', 'yours', 'faithfully'));
    if (!isToNobody && how === 'faithfully' && /^dear /iu.test(first.text))
      found.push(at(wordFrom, wordFrom + 10, 'wording', 'yours', 'sincerely'));
  }
  return found;
};

const lastWord = (line: string): string => /\S+$/u.exec(line.trimEnd())?.[0] ?? '';

const NO_SENTENCE = /^\s*(?:[-–—•*·]|\d+[.)]|https?:|www\.)/u;
const LEAST_WORDS = 5;

/** A paragraph of the letter that ends without a mark. */
const openEnds = (lines: readonly Line[], text: string): readonly Found[] => {
  const closingAt = lines.findLastIndex((line) => CLOSING.test(line.text));
  return lines.flatMap((line, index): readonly Found[] => {
    const said = line.text.trimEnd();
    const end = line.from + said.length;
    const isBody = index > 0 ? closingAt === -1 || index < closingAt : !GREETING.test(line.text);
    const isLastOfParagraph = /^[ \t]*\r?(?:\n[ \t]*\r?(?:\n|$)|\n?$)/u.test(text.slice(end));
    if (!isBody || !isLastOfParagraph || NO_SENTENCE.test(said) || said.split(/\s+/u).length < LEAST_WORDS) return [];
    const word = lastWord(said);
    if (!/[\p{L}\d%)]$/u.test(said) || /[/@\\]|\.\p{L}/u.test(word)) return [];
    // Without a sign-off, what stands last may be a name and where to reach it.
    if (closingAt === -1 && index === lines.length - 1) return [];
    return [at(end - word.length, end, 'punctuation', 'full-stop', `${word}.`)];
  });
};

/** What is seen only in the letter as a whole: its frame, its ends, its sentences side by side. */
export const wholeLetterSlips = (text: string, context: LanguageContext): readonly Found[] => {
  if (context.field === 'subject') return [];
  const lines = linesOf(text);
  return [...framing(lines, context), ...openEnds(lines, text), ...splices(text)];
};
