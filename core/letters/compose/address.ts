/** What comes before a name and is none. */
const TITLE =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lord|lady|rev|fr|sr|hon|judge|capt|col|maj|sgt|herr|frau|mme|mlle|dipl|ing)\.?$/iu;
const AFTER_NAME = /^(?:ph\.?d|md|mba|msc|bsc|ba|ma|jr|sr|ii|iii|iv|cpa|cfa|pmp|esq|obe|mbe|cbe|frs|acca|cipd|mcipd|fcipd)\.?$/iu;
const INITIAL = /^\p{Lu}\.?$|^(?:\p{Lu}\.){2,}$/u;
const PARTICLE = /^(?:van|von|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|den|der|zu)$/iu;
/** Given names that are no name without the word after them. */
const HALF_A_NAME = /^(?:abdul|abd|abdel|abdal|abu|umm|ibn|bint|saint|st|mary|jean|maria|juan|jose|josé|ana|anna|van|mc|mac|o)$/iu;
/** Family names that come first where they are at home (ours, the most frequent ones; whoever bears one as a given name gets the full name). */
const FAMILY_FIRST = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han cao deng feng peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren ' +
    'kim lee park choi jeong jung kang cho yoon jang lim nguyen nguyễn tran trần le lê pham phạm hoang hoàng phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo ngô duong dương ' +
    'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki ' +
    'nagy kovács tóth szabó horváth varga kiss molnár németh farkas'
  ).split(' '),
);
const LATIN = /^[\p{Script=Latin}\p{M}'’.-]+$/u;

const withoutEnds = (name: string): string => {
  const [before = '', ...after] = name.split(',').map((each) => each.trim());
  const rest = after.filter((each) => each !== '' && !each.split(/\s+/u).every((word) => AFTER_NAME.test(word)));
  // "Nair, Priya" is a name as a list has it.
  return rest.length === 0 ? before : rest.length === 1 ? `${rest[0] ?? ''} ${before}` : name.trim();
};

/** The name as one would write it on an envelope, without letters after it and with the family name last. */
export const nameInFull = (name: string): string =>
  withoutEnds(name)
    .replace(/\s*\([^)]*\)|\s*["“][^"”]*["”]/gu, '')
    .trim();

/**
 * The name to greet somebody by: the given name where it is certain which word that is, else the name in full. A wrong
 * guess would be worse than a stiff greeting.
 */
export const nameToGreet = (name: string): string => {
  const nickname = /["“(]\s*(\p{Lu}\p{Ll}+)\s*["”)]/u.exec(name)?.[1];
  if (nickname !== undefined) return nickname;
  const full = nameInFull(name);
  const words = full.split(/\s+/u);
  const [first = '', ...others] = words;
  if (others.length === 0 || TITLE.test(first) || !words.every((word) => LATIN.test(word))) return full;
  // "NAIR Priya": the family name is told by its capitals.
  const loud = words.filter((word) => word.length > 2 && word === word.toUpperCase() && !word.includes('.'));
  if (loud.length === words.length) return full;
  if (loud.length > 0) {
    const quiet = words.filter((word) => !loud.includes(word));
    return quiet.length === 1 && !INITIAL.test(quiet[0] ?? '') ? (quiet[0] ?? full) : full;
  }
  if (!/^\p{Lu}/u.test(first) || !/^\p{Lu}/u.test(words.at(-1) ?? '') || INITIAL.test(first)) return full;
  const isFamilyName = (word: string): boolean => FAMILY_FIRST.has(word.toLowerCase());
  if (isFamilyName(first) || HALF_A_NAME.test(first)) return full;
  const middle = others.slice(0, -1);
  return middle.every((word) => INITIAL.test(word) || PARTICLE.test(word)) ? first : full;
};

/** "Priya Nair, Dev Rao and Lotte Brandt". */
export const namesTogether = (names: readonly string[], english: 'british' | 'american'): string =>
  new Intl.ListFormat(english === 'british' ? 'en-GB' : 'en-US', { type: 'conjunction' }).format(names);
