import { reads, readsExactly } from './patterns.ts';
import type { LanguageRule } from './rule.ts';

/** Doubled in good English now and then. */
const MAY_STAND_TWICE = new Set([
  'that',
  'had',
  'very',
  'so',
  'no',
  'bye',
  'ha',
  'really',
  'many',
  'much',
  'long',
  'do',
  'is',
  'well',
  'again',
  'far',
  'her',
  'you',
]);

/** Marks, the spaces around them, and words that stand twice. */
export const marks: readonly LanguageRule[] = [
  {
    id: 'space-before-mark',
    slip: 'punctuation',
    pattern: readsExactly(`(?<=[\\p{L}\\d)”"])(?<wrong>[ \\t]+(?<mark>[,;:!?]|\\.(?!\\.|\\p{L}|\\d)))(?![-)(DP/])`),
    suggest: (match) => [match.groups?.['mark'] ?? ''],
  },
  {
    id: 'no-space-after-mark',
    slip: 'punctuation',
    pattern: readsExactly(
      `(?<![@/\\p{L}\\d.-]\\S*)(?<wrong>\\p{Ll}{2,}[,;!?]\\p{L}{2,}|\\p{Ll}{2,}\\.\\p{Lu}\\p{Ll}+)(?![\\w./@-]*[@/])(?![.\\p{L}])`,
    ),
    suggest: (_match, wrong) => (/\.(?:Net|Js|Io|Com)$/u.test(wrong) ? null : [wrong.replace(/[.,;!?]/u, (mark) => `${mark} `)]),
  },
  {
    id: 'two-marks',
    slip: 'punctuation',
    pattern: readsExactly(`(?<wrong>,,|,\\.|\\.,|;,|(?<!\\.)\\.\\.(?!\\.))(?=\\s|$)`),
    suggest: (match, wrong) =>
      /\b(?:etc|Inc|Ltd|Co|e\.g|i\.e|a\.m|p\.m|Jr|Sr)$/u.test(match.input.slice(0, match.index))
        ? null
        : [wrong.includes('.') && !wrong.startsWith(',') ? '.' : ',', '.'].slice(0, wrong === ',,' ? 1 : 2),
  },
  {
    id: 'twice',
    slip: 'repetition',
    pattern: reads(`(?<![\\p{L}'’-])(?<wrong>(?<word>\\p{L}+)[ \\t]+\\k<word>)(?![\\p{L}'’-])`),
    suggest: (match, wrong, { names }) => {
      const word = match.groups?.['word'] ?? '';
      if (MAY_STAND_TWICE.has(word.toLowerCase()) || names.some((name) => name.includes(wrong))) return null;
      return [word];
    },
  },
  {
    id: 'question-mark',
    slip: 'punctuation',
    pattern: readsExactly(
      `(?<=^|[.!?] |\\n)(?:(?:Have|Do)(?:n't|n’t)? (?:you|I|we|they)|(?:Has|Is|Are|Was|Were|Could|Can|Would|Does|Did|Will|Shall)(?:n't|n’t)? (?:you|I|we|they|he|she|it|the|my|your|there|this|that|these|anyone|anything|someone|either|\\p{Lu}\\p{L}+)|(?:What|When|Where|Why|How|Who|Which \\p{L}+) (?:is|are|do|does|did|would|could|can|should|will|was|were) (?:you|I|we|they|he|she|it|the|my|your|there|this|that)|(?:How|What) (?:much|many|long|soon|often|time) (?:\\p{L}+ )?(?:is|are|do|does|did|would|could|can|will|should) )\\b[^.!?\\n]*(?<wrong>\\.)(?=\\s|$)`,
    ),
    suggest: (match) =>
      /,[^,]*\b(?:and|but|I|we|you|they)\b[^,]*,|\bif\b.*, I\b/u.test(match[0]) && /^(?:Has|Have|Is|Were|Was)\b/u.test(match[0])
        ? null
        : ['?'],
  },
];
