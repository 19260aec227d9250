import { letterKindSchema } from '../../model/letter.ts';
import type { LetterKind } from '../../model/letter.ts';
import { inWords, sourcesInWords } from '../../playbook/document/in-words.ts';
import { WORDS } from '../lengths.ts';
import { type LetterRuleId, letterRuleIds } from '../rule-ids.ts';
import { letterRules } from '../rules.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const kindsInWords = (kinds: readonly LetterKind[]): string => {
  const all = letterKindSchema.options;
  if (kinds.length === all.length) return 'all';
  if (kinds.length * 2 > all.length)
    return `all but ${all
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => `\`${kind}\``)
      .join(', ')}`;
  return kinds.map((kind) => `\`${kind}\``).join(', ');
};

const ruleRow = (id: LetterRuleId): readonly string[] => {
  const { kinds, levels, threshold, why, sources } = letterRules[id];
  return [
    `\`${id}\``,
    kindsInWords(kinds),
    inWords(threshold).replaceAll('|', '\\|').replaceAll('<', '&lt;'),
    levels.join(', '),
    inWords(why),
    sourcesInWords(sources),
  ];
};

/** The rules that letters are checked by, as a document: what each looks for, how much it weighs, why, and where it comes from. */
export const lettersDocument = (): string =>
  [
    '# Letters',
    '',
    'Written by `npm run playbook` from the rules themselves; a test fails when it is not current.',
    '',
    'A letter is checked as it is typed. An error holds “Mark as sent” behind one “send anyway”; a warning and a hint never block. Where nothing is found, the window says “No problems found in”, never that the letter is correct.',
    '',
    '## Rules',
    '',
    table(['', 'Letters', 'Rule', 'Level', 'Why', 'Sources'], letterRuleIds.map(ruleRow)),
    '',
    '## Length',
    '',
    'Words between greeting and sign-off.',
    '',
    table(
      ['Letter', 'At least', 'At most'],
      letterKindSchema.options.map((kind) => [`\`${kind}\``, String(WORDS[kind].least), String(WORDS[kind].most)]),
    ),
    '',
  ].join('\n');
