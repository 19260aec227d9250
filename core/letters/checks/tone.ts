import { type Message, message } from '../../messages/message.ts';
import { PLAIN_APOLOGY } from '../../wording/rules/apology.ts';
import { isDenied } from '../../wording/read.ts';
import type { Fix } from '../finding.ts';
import { type LetterReading, matchesIn, wordsAt } from '../reading/letter-reading.ts';
import { bare } from '../reading/names.ts';
import type { Stretch } from '../reading/stretch.ts';
import { type Check, checked, type Found, inText } from './check.ts';
import { PRESSURE } from './pressure-words.ts';

const replace = (label: Message, edits: readonly { readonly at: Stretch; readonly by: string }[]): Fix => ({
  kind: 'replace',
  label,
  edits: edits.map(({ at, by }) => ({ at: inText(at), by })),
});

/** Words that press for an answer. */
export const pressure: Check = (reading) =>
  checked(
    matchesIn(reading, PRESSURE)
      .filter(({ from }) => !isDenied(reading.plain, from))
      .map((stretch): Found => {
        const words = wordsAt(reading, stretch);
        return { about: bare(words), level: 'warning', at: [inText(stretch)], title: message('letterCheck.pressure.title', { words }) };
      }),
    message('letterCheck.pressure.passed'),
  );

/** More than one exclamation mark; the first may stay. */
export const exclamation: Check = ({ letter, parts }) => {
  const end = parts.signature?.from ?? letter.text.length;
  const marks = Array.from(parts.own.slice(0, end).matchAll(/!/gu), ({ index }) => ({ from: index, to: index + 1 }));
  const [first, ...more] = marks;
  const passed = message('letterCheck.exclamation.passed');
  if (first === undefined || more.length === 0) return checked([], passed);
  const edits = more.map((at) => {
    // A mark in a row of them goes; one that ends a sentence becomes a full stop.
    const before = letter.text[at.from - 1] ?? '';
    return { at, by: /[!?.]/u.test(before) ? '' : '.' };
  });
  return checked(
    [
      {
        about: '',
        level: 'warning',
        at: more.map(inText),
        title: message('letterCheck.exclamation.title', { marks: marks.length }),
        fixes: [replace(message('letterCheck.exclamation.fix'), edits)],
      },
    ],
    passed,
  );
};

const SHOUTED =
  /^(?:very|really|so|not|never|always|must|please|thank|thanks|you|now|urgent|all|love|loved|excited|extremely|definitely|absolutely|great|amazing|best|only|still|yet|again|important|any|no|yes|much|every|any|more|most|need|want)$/iu;
const LOUD = /(?<![\p{L}\p{N}._-])\p{Lu}{2,}(?:'\p{Lu}+)?(?![\p{L}\p{N}_-])(?:[ ]+\p{Lu}{2,}(?:'\p{Lu}+)?(?![\p{L}\p{N}_-]))*/gu;
const SHOUTED_LETTERS = 8;

/** The words of names that are written in capitals, which shout nothing. */
const loudNames = ({ workspace, opportunity, recipient }: LetterReading): ReadonlySet<string> =>
  new Set(
    [
      opportunity?.company,
      opportunity?.role,
      opportunity?.business,
      recipient?.name,
      recipient?.company,
      workspace.settings.self.name,
    ].flatMap((name) => name?.match(/\p{Lu}{2,}/gu) ?? []),
  );

const isShouted = (words: string, reading: LetterReading, names: ReadonlySet<string>): boolean => {
  const each = words.split(/ +/u).filter((word) => !names.has(word));
  if (each.some((word) => SHOUTED.test(word))) return true;
  // Acronyms stand alone or in twos; a row of long words in capitals is no acronym.
  if (each.length > 1 && each.filter((word) => word.length > 4).length > 1 && each.join('').length >= SHOUTED_LETTERS) return true;
  return each.some((word) => word.length > 3 && reading.plain.includes(` ${word.toLowerCase()} `));
};

/** Words in capitals for weight; acronyms and names are left alone. */
export const capitals: Check = (reading) => {
  const names = loudNames(reading);
  const found = matchesIn(reading, LOUD)
    .map((stretch) => ({ stretch, words: wordsAt(reading, stretch) }))
    .filter(({ words }) => isShouted(words, reading, names));
  return checked(
    found.map(({ stretch, words }): Found => {
      const isStart = /(?:^|[.!?]\s+|\n\s*)$/u.test(reading.plain.slice(Math.max(0, stretch.from - 4), stretch.from));
      const small = words.toLowerCase();
      const by = isStart ? small.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : small;
      return {
        about: bare(words),
        level: 'warning',
        at: [inText(stretch)],
        title: message('letterCheck.capitals.title', { words }),
        fixes: [replace(message('letterCheck.write', { words: by }), [{ at: stretch, by }])],
      };
    }),
    message('letterCheck.capitals.passed'),
  );
};

/** More than one apology. */
export const apology: Check = (reading) => {
  const found = matchesIn(reading, PLAIN_APOLOGY);
  const title = message('letterCheck.apology.title', { apologies: found.length });
  return checked(
    found.length > 1 ? [{ about: '', level: 'warning', at: found.slice(1).map(inText), title }] : [],
    message('letterCheck.apology.passed', { apologies: found.length }),
  );
};
