import { readsExactly, WEEKDAY } from './patterns.ts';
import type { LanguageRule } from './rule.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const LANGUAGES =
  'english|french|german|spanish|italian|portuguese|russian|chinese|japanese|arabic|hindi|dutch|turkish|ukrainian|british|american|european|indian|swedish|greek|korean|mandarin|irish|scottish|welsh|urdu|punjabi|romanian|bulgarian|hungarian|czech|danish|norwegian|finnish';
const CLOSINGS = 'Regards|Wishes|Sincerely|Faithfully|Truly|Thanks';
/** What the last words of a sentence may look like although it goes on. */
const ABBREVIATED =
  /(?:\b(?:e\.g|i\.e|etc|approx|no|vs|a\.m|p\.m|mr|mrs|ms|dr|prof|st|dept|incl|inc|ltd|co|jr|sr|est|ca|cf|min|max|tel|ext|\p{L})|\.)\.$/iu;

/** Capitals where none belong, and the other way round. */
export const capitals: readonly LanguageRule[] = [
  {
    id: 'closing-capital',
    slip: 'capital',
    pattern: readsExactly(
      `(?<=^|\\n)(?:Kind|Kindest|Best|Warm|Warmest|With kind|With best|With warm|Yours|Many|My best|All good|Good|Very best) (?<wrong>${CLOSINGS})(?=[,.!]?[ \\t]*(?:\\n|$))`,
    ),
    suggest: (_match, wrong) => [wrong.toLowerCase()],
  },
  {
    id: 'closing-small',
    slip: 'capital',
    pattern: readsExactly(
      `(?<=\\n\\s*)(?<wrong>kind|kindest|best|warm|warmest|yours|sincerely|many|with|all the|regards|cheers|thanks) ?(?=(?:regards|wishes|sincerely|faithfully|truly|thanks|best|kind regards|best wishes)?,[ \\t]*\\n)`,
    ),
    suggest: (_match, wrong) => [capital(wrong.trimEnd())],
  },
  {
    id: 'day-small',
    slip: 'capital',
    pattern: readsExactly(`\\b(?<wrong>${WEEKDAY.slice(3, -1)})(?:s|'s|’s)?\\b`),
    suggest: (_match, wrong) => [capital(wrong)],
  },
  {
    id: 'month-small',
    slip: 'capital',
    pattern: readsExactly(
      `\\b(?<wrong>january|february|april|june|july|august|september|october|november|december|(?<=\\b(?:in|of|until|by|since|\\d|early|late|mid|next|last) )(?:march|may)(?= \\d|[.,;!?]|$| (?:and|or|at|with|to|if|for)\\b))\\b(?! (?:i|we|you) )`,
    ),
    suggest: (_match, wrong) => [capital(wrong)],
  },
  {
    id: 'language-small',
    slip: 'capital',
    pattern: readsExactly(
      `\\b(?<wrong>${LANGUAGES}|(?<=\\b(?:speak|in|fluent in|learn|native|and|into|from) )polish(?=[.,;]| (?:and|is|as|customers?|market)\\b))\\b`,
    ),
    suggest: (_match, wrong) => [capital(wrong)],
  },
  {
    id: 'i-small',
    slip: 'capital',
    pattern: readsExactly(`(?<![\\p{L}\\d.'’/-])(?<wrong>i)(?=(?:'|’)(?:m|ve|ll|d)\\b|\\s\\p{Ll})(?!\\.)`),
    suggest: () => ['I'],
  },
  {
    id: 'sentence-small',
    slip: 'capital',
    pattern: readsExactly(`(?<before>\\p{L}{2,}[)”"]?[.!?]) (?<wrong>\\p{Ll}[\\p{L}'’]*)`),
    suggest: (match, wrong, { names }) => {
      if (ABBREVIATED.test(match.input.slice(0, match.index + (match.groups?.['before'] ?? '').length))) return null;
      return names.includes(wrong) || /^(?:iPhone|eBay|dbt|npm)/u.test(wrong) ? null : [capital(wrong)];
    },
  },
  {
    id: 'paragraph-small',
    slip: 'capital',
    pattern: readsExactly(`(?<=\\n[ \\t]*\\n)(?<wrong>\\p{Ll}[\\p{L}'’]+) (?=\\p{L})`),
    suggest: (match, wrong, { field, names }) => {
      const before = match.input.slice(0, match.index).trimEnd();
      if (field === 'subject' || names.includes(wrong) || (/[,:]$/u.test(before) && !/^[^\n]{1,60}$/u.test(before))) return null;
      return [capital(wrong)];
    },
  },
  {
    id: 'after-comma-capital',
    slip: 'capital',
    pattern: readsExactly(
      `\\p{Ll}, (?<wrong>Which|And|But|That|Because|So|When|Who|Where|If|As|To|With|For|In|Is|Are|We|They|Please|My|Your|This|It|You|Since|Although|While|Or|Thank)\\b(?! \\p{Lu})`,
    ),
    suggest: (match, wrong, { names }) => {
      // A greeting on the same line as its letter.
      const line = match.input.slice(match.input.lastIndexOf('\n', match.index) + 1, match.index);
      if (/^(?:dear|hi|hello|hey|good|kind|best|warm|yours|many|all)\b/iu.test(line) && line.length < 40) return null;
      return names.some((name) => name.startsWith(wrong)) ? null : [wrong.charAt(0).toLowerCase() + wrong.slice(1)];
    },
  },
  {
    id: 'noun-capital',
    slip: 'capital',
    pattern: readsExactly(
      `\\b(?:the|an|a|my|your|this|our|that|first|second|next) (?<wrong>Interview|Position|Meeting|Team|Role|Job|Opportunity|Offer|Experience|Interviewer|Conversation|Salary|Application)\\b(?! \\p{Lu})`,
    ),
    suggest: (match, wrong, { names, field }) =>
      field === 'subject' || names.some((name) => name.includes(wrong)) || /\p{Lu}\p{L}+ $/u.test(match[0].slice(0, -wrong.length))
        ? null
        : [wrong.toLowerCase()],
  },
  {
    id: 'name-small',
    slip: 'capital',
    pattern: readsExactly(`(?<=^|\\n)(?:Dear|Hi|Hello|Hey|dear|hi|hello) (?<wrong>\\p{Ll}+)(?=[,:!]|[ \\t]*\\n)`),
    suggest: (_match, wrong, { names }) => (names.some((name) => name.split(' ').includes(capital(wrong))) ? [capital(wrong)] : null),
  },
  {
    id: 'greeting-small',
    slip: 'capital',
    pattern: readsExactly(`^(?<wrong>dear|hi|hello)(?= \\p{L})`),
    suggest: (_match, wrong, { field }) => (field === 'text' ? [capital(wrong)] : null),
  },
  {
    id: 'name-in-text-small',
    slip: 'capital',
    pattern: readsExactly(`\\b(?:to|with|and|from|for|by|as|thank|met|meet|at) (?<wrong>\\p{Ll}{3,})\\b`),
    suggest: (_match, wrong, { names }) =>
      names.some((name) => /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name) && !COMMON.has(wrong) && name.split(' ').includes(capital(wrong)))
        ? [capital(wrong)]
        : null,
  },
];

/** First names and parts of companies' names that are words too. */
const COMMON = new Set(
  'the and for of a an will mark grace hope may june april bill rob pat sue jack art dean drew faith frank gene grant guy hill joy lance miles nick rich rose stone park cooper energy talent software health studios logistics primary school bank care group hunter page penny ray reed rusty sandy skip summer summit victor ward wade young white brown black green king long short small moon best day'.split(
    ' ',
  ),
);
