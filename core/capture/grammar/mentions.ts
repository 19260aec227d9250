import { isMask, isSign, type Word, wordsOf } from '../../quick-log/grammar/words.ts';
import { isOrdinary } from '../../quick-log/grammar/vocabulary.ts';
import type { NamedPerson, Span } from '../../quick-log/reading.ts';
import type { CaptureContext } from '../context.ts';
import { type Known, knownAt, knownLike, plainWord } from '../known-names.ts';
import type { Mention } from '../reading.ts';
import { isVerb } from './verbs.ts';

/** Right behind these words a name stands, even one that is written like an ordinary word. */
const LEADS = new Set(
  'from with at via by to and thanked thank called rang phoned mailed emailed e-mailed texted messaged told asked met chased nudged & for about'.split(
    ' ',
  ),
);
/** Behind these a weekday or a month is a day, however it is written. */
const DAY_LEADS = new Set('by on until till before after next last this to from since in of for the'.split(' '));
const CALENDAR =
  /^(?:yesterday|today|tomorrow|tonight|last|this|next|noon|midday|midnight)$|^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|tue|wed|thu|thur|weds|sat|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const HOUSE_BEFORE = /(?:^|\s)(?:at|from|of|in|@)\s+(?:the\s+)?$/iu;
const TOPIC_BEFORE = /(?:^|\s)(?:about|for|regarding|re|on)\s+(?:the\s+)?$/iu;
/** More names than one line holds; the rest stays in the note (ours). */
const MOST_NAMES = 8;
const MOST_WORDS = 4;

/** The names in the line: those that are known wherever they stand, others only where names stand. */
export const mentionsIn = (line: string, { names }: CaptureContext): readonly Mention[] => {
  const words = wordsOf(line);
  const plain = words.map((word) => (word.text === '&' || word.text === '+' ? 'and' : plainWord(word.text)));
  const found: Mention[] = [];
  /** A name that stands in the line more than once is looked for once. */
  const asked = new Map<string, readonly Known[]>();
  for (let at = 0; at < words.length && found.length < MOST_NAMES; at += 1) {
    const word = words[at];
    if (word === undefined || isMask(word) || isSign(word)) continue;
    const known = knownAt(names, plain.slice(at, at + 6));
    const longer = known === null || known.isWhole ? 0 : longerLength(words, plain, at, known.length);
    if (known !== null && longer === 0 && (known.length > 1 || standsAsName(words, plain, at))) {
      found.push(mentionOf(line, words.slice(at, at + known.length), known.means, false));
      at += known.length - 1;
      continue;
    }
    const length = longer > 0 ? longer : unknownLength(words, plain, at);
    if (length === 0) continue;
    const typed = plain.slice(at, at + length);
    const like = asked.get(typed.join(' ')) ?? knownLike(names, typed);
    asked.set(typed.join(' '), like);
    found.push(mentionOf(line, words.slice(at, at + length), like, like.length > 0));
    at += length - 1;
  }
  return found;
};

const mentionOf = (line: string, words: readonly Word[], means: readonly Known[], isTypo: boolean): Mention => {
  const [first, last] = [words[0], words.at(-1)];
  const span: Span = [first?.span[0] ?? 0, last?.span[1] ?? 0];
  const text = withoutOwner(line.slice(...span));
  const before = line.slice(0, span[0]);
  return {
    text: first?.isNameLike === true ? text : text.replace(/(?:^|[\s-])\p{L}/gu, (start) => start.toUpperCase()),
    span: [span[0], span[0] + text.length],
    people: means.flatMap((each): readonly NamedPerson[] =>
      each.kind === 'person' ? [{ personId: each.person.id, name: each.person.name, role: roleOf(each.person.roles) }] : [],
    ),
    opportunityIds: means.flatMap((each) => (each.kind === 'opportunity' ? [each.opportunity.id] : [])),
    agency: means.find((each) => each.kind === 'agency')?.agency ?? null,
    isTypo,
    place: HOUSE_BEFORE.test(before) ? 'house' : TOPIC_BEFORE.test(before) ? 'topic' : 'actor',
    role: null,
  };
};

const withoutOwner = (text: string): string => text.replace(/['’]s?$/u, '').replace(/\.$/u, '');

const roleOf = (roles: readonly NamedPerson['role'][]): NamedPerson['role'] =>
  roles.includes('recruiter') ? 'recruiter' : (roles[0] ?? 'other');

/** An ordinary word, a month or a weekday is a name only where names stand. */
const standsAsName = (words: readonly Word[], plain: readonly string[], at: number): boolean => {
  const key = plain[at] ?? '';
  const [before, behind] = [plain[at - 1], plain[at + 1]];
  if (CALENDAR.test(key)) {
    if (words[at]?.isNameLike !== true && at > 0) return false;
    if (before !== undefined && DAY_LEADS.has(before) && !(before === 'from' && isVerb(plain[at - 2] ?? ''))) return false;
    return (behind !== undefined && isVerb(behind)) || (before !== undefined && LEADS.has(before));
  }
  if (!isOrdinary(key) && !isVerb(key)) return true;
  if (words[at]?.isNameLike !== true) return false;
  if (before === undefined || isSign(words[at - 1] ?? { text: '.', key: '', span: [0, 0], isNameLike: false }))
    return behind !== undefined && isVerb(behind);
  return LEADS.has(before) || (behind !== undefined && isVerb(behind));
};

const isPlainWord = (word: Word | undefined, key: string | undefined): boolean =>
  word !== undefined &&
  key !== undefined &&
  !isMask(word) &&
  !isSign(word) &&
  /\p{L}{2}/u.test(key) &&
  !isOrdinary(key) &&
  !isVerb(key) &&
  !CALENDAR.test(key);

/** How many words a name that nobody knows takes from there; none where no name stands. */
const unknownLength = (words: readonly Word[], plain: readonly string[], at: number): number => {
  if (!isPlainWord(words[at], plain[at])) return 0;
  const before = plain[at - 1];
  const isFirst = at === 0 || isBreak(words[at - 1]);
  const isCapital = words[at]?.isNameLike === true;
  let length = 1;
  while (length < MOST_WORDS) {
    const next = words[at + length];
    const isJoint = next !== undefined && (next.text === '&' || JOINTS.has(plain[at + length] ?? '')) && isCapital;
    if (isJoint && words[at + length + 1]?.isNameLike === true) length += 2;
    else if (isPlainWord(next, plain[at + length]) && next?.isNameLike === isCapital) length += 1;
    else break;
  }
  const behind = plain[at + length];
  const isActor = isFirst && behind !== undefined && (isVerb(behind) || (isCapital && OF_HOUSE.has(behind)));
  if (isCapital) return isActor || !isFirst || LEADS.has(before ?? '') || length > 1 ? length : 0;
  return isActor || (before !== undefined && NAME_LEADS.has(before)) ? Math.min(length, 2) : 0;
};

/** "Ben from Northgate": what stands before a house makes a name of what stands before it. */
const OF_HOUSE = new Set(['from', 'at', 'of']);
/** "Tom Henderson" is not the Tom who is known, and "Northgate Solar" not Northgate Energy. */
const longerLength = (words: readonly Word[], plain: readonly string[], at: number, known: number): number => {
  const next = words[at + known];
  const isName = words[at]?.isNameLike === true && next?.isNameLike === true && isPlainWord(next, plain[at + known]);
  if (!isName) return 0;
  let length = known + 1;
  while (length < MOST_WORDS && words[at + length]?.isNameLike === true && isPlainWord(words[at + length], plain[at + length])) length += 1;
  return length;
};

const JOINTS = new Set('de da di do du del della der den van von la le bin al of'.split(' '));
/** Right behind these even a word in lower case is a name. */
const NAME_LEADS = new Set('from thanked rang phoned emailed texted messaged chased nudged'.split(' '));

const isBreak = (word: Word | undefined): boolean => word === undefined || (isSign(word) && /[,;.:!?()-]/u.test(word.text));
