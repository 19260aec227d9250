import { confusedOwners } from './confused-owners.ts';
import type { ConfusedWord } from './confused-word.ts';
import { confusedWords } from './confused-words.ts';
import { inCaseOf, readsExactly, reads } from './patterns.ts';
import type { LanguageRule } from './rule.ts';
import { byBase } from './verbs.ts';

const PLURALS: Readonly<Record<string, string>> = {
  affects: 'effects',
  complements: 'compliments',
  compliments: 'complements',
  complimented: 'complemented',
  rolls: 'roles',
  loosing: 'losing',
  did: 'made',
  does: 'makes',
  doing: 'making',
  done: 'made',
};

const fromRow = ({ id, before = '', wrong, after = '', right }: ConfusedWord): LanguageRule => ({
  id,
  slip: 'confusion',
  pattern: reads(`${/^\(\?(?:<|:\^|:, )/u.test(before) ? before : `\\b${before}`}\\b(?<wrong>${wrong})(?![\\p{L}'’])${after}`),
  suggest: (_match, found) => {
    const lower = found.toLowerCase();
    const other = PLURALS[lower];
    if (other !== undefined && right.length === 1) return [inCaseOf(found, other)];
    if (right.length === 0) return [inCaseOf(found, lower.replace(' ', ''))];
    return right.map((each) => inCaseOf(found, each));
  },
});

/** Words that are written as one. */
const JOINED =
  'before hand|when ever|what ever|where ever|how ever|who ever|there fore|never the less|none the less|with out|up coming|mean while|some thing|any thing|every thing|no body|some where|any where|him self|her self|to gether|al though|more over|in stead|through out|over all|can not|to day|week end|work place|feed back|up to date';

/** One word taken for another, where what stands around it leaves no doubt. */
export const confusions: readonly LanguageRule[] = [
  ...confusedWords.map(fromRow),
  ...confusedOwners.map(fromRow),
  {
    id: 'too-verb',
    slip: 'confusion',
    pattern: reads(
      `\\b(?:hope|want|wanted|like|able|going|need|happy|glad|pleased|love|try|wish|forward|have|plan|decided|invited|keen|ready|willing|delighted|how|way|time|opportunity|chance|refer|it|you|me) (?<wrong>too) (?<verb>\\p{L}+)\\b`,
    ),
    suggest: (match) => (byBase.has((match.groups?.['verb'] ?? '').toLowerCase()) && match.groups?.['verb'] !== 'close' ? ['to'] : null),
  },
  {
    id: 'joined-words',
    slip: 'confusion',
    pattern: reads(`\\b(?<wrong>${JOINED})\\b`),
    suggest: (match, wrong) => {
      const lower = wrong.toLowerCase();
      const rest = match.input.slice(match.index + wrong.length);
      if (lower === 'can not' && /^ only\b/iu.test(rest)) return null;
      if (lower === 'over all' && /^ (?:the|of|my|our|your)\b/iu.test(rest)) return null;
      if (/^(?:how|who|what|where) ever$/u.test(lower) && /^ (?:did|do|could|can|since)\b/iu.test(rest)) return null;
      if (/^(?:some|any|every) thing$/u.test(lower) && /^ (?:that|of) (?:mine|yours)/iu.test(rest)) return null;
      if (lower === 'up to date') return null;
      return [inCaseOf(wrong, lower.replaceAll(' ', ''))];
    },
  },
  {
    id: 'were-i-start',
    slip: 'confusion',
    pattern: readsExactly(`(?<wrong>Where) (?=(?:able|you able)\\b)`),
    suggest: () => ['Were'],
  },
];
