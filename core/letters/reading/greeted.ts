import { nameInFull, nameToGreet } from '../compose/address.ts';
import { bare, isOneSlip, lower } from './names.ts';
import { isNickname } from './nicknames.ts';

/** How a name in a greeting goes with the name in the contacts. */
export type NameFit = 'same' | 'slip' | 'other';

const PARTS = /[\s-]+/u;
const PARTICLES = /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|af|av|zu|y)$/u;
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame)\.?$/iu;
const INITIAL = /^\p{L}\.?$/u;

/** The words of a name without titles: "Dr Anne-Marie O'Neill" is Anne, Marie and O'Neill. */
const partsOfName = (name: string): readonly string[] =>
  name.split(PARTS).filter((part) => part !== '' && !TITLES.test(part) && /\p{L}/u.test(part));

/** How one word of a greeting goes with the words of a name. */
const fitOfWord = (word: string, parts: readonly string[]): NameFit => {
  const said = lower(word);
  const known = parts.map(lower);
  const isCapital = word !== said && word.toUpperCase() !== word;
  if (parts.includes(word) || (known.includes(said) && (isCapital || word.toUpperCase() === word))) return 'same';
  const plain = bare(word);
  const [given = ''] = known;
  if (known.includes(said))
    return parts.some((part) => part === part.toLowerCase() && lower(part) === said) || PARTICLES.test(said) ? 'same' : 'slip';
  if (isNickname(plain, bare(given))) return 'same';
  // "Alex" for Alexandra is a short form; "Priy" for Priya is a slip.
  if (plain.length > 2 && bare(given).startsWith(plain) && given.length - plain.length > 1) return 'same';
  if (known.some((part) => bare(part) === plain || isOneSlip(bare(part), plain))) return 'slip';
  return 'other';
};

const worst = (fits: readonly NameFit[]): NameFit => (fits.includes('other') ? 'other' : fits.includes('slip') ? 'slip' : 'same');

/** How a greeted name, word by word, goes with a name of the contacts: a full name, a given name, a surname, initials. */
export const fitOf = (greeted: readonly string[], name: string): NameFit => {
  const said = greeted.join(' ');
  if (said === nameToGreet(name) || said === nameInFull(name) || said === name) return 'same';
  const parts = partsOfName(name);
  const words = greeted.flatMap(partsOfName);
  if (words.length === 0 || parts.length === 0) return 'same';
  // Names of scripts without spaces come whole or in parts.
  if (words.length === 1 && parts.length === 1 && (parts[0] ?? '').startsWith(words[0] ?? '') && !/\p{Lu}|\p{Ll}/u.test(words[0] ?? ''))
    return 'same';
  const fits = words.map((word): NameFit => {
    if (INITIAL.test(word)) return parts.some((part) => bare(part).startsWith(bare(word.replace('.', '')))) ? 'same' : 'other';
    return fitOfWord(word, parts);
  });
  // "Priya Nayar" for Priya Nair is her name with a slip; a wrong surname beside the right given name is another person.
  return worst(fits);
};

/** The words of the contacts' name that stand for as much of it as was greeted: the given name, the surname after a title, or all of it. */
export const properName = (greeted: readonly string[], isTitled: boolean, name: string): string => {
  const full = nameInFull(name);
  const words = full.split(/\s+/u).filter((word) => word !== '' && !TITLES.test(word));
  if (words.length < 2) return full;
  if (!isTitled) return greeted.length > 1 ? full : nameToGreet(name);
  const start = words.findIndex((word, index) => index > 0 && PARTICLES.test(lower(word)));
  return greeted.length > 1 ? words.join(' ') : words.slice(start > 0 ? start : -1).join(' ');
};
