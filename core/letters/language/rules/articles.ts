import { inCaseOf, reads } from './patterns.ts';
import type { LanguageRule } from './rule.ts';

const SOUNDS_LIKE_A_CONSONANT =
  'use|useful|user|users|usual|unique|unit|united|university|uniform|union|universal|unified|utility|european|euro|one|once|one-off|one-page|one-hour|ukrainian|uk|us|union|upper-case';
const SILENT_H =
  'hour|hours|honest|honour|honor|honourable|hourly|heir|honestly|mba|hr|sql|mri|nhs|hgv|fbi|x-ray|rfp|ngo|mp|msc|llm|html|f1';

/** The article that fits the sound that follows, and one that is missing or too many. */
export const articles: readonly LanguageRule[] = [
  {
    id: 'an-consonant',
    slip: 'grammar',
    pattern: reads(
      `\\b(?<wrong>an)(?= (?:(?:${SOUNDS_LIKE_A_CONSONANT})\\b|(?!(?:${SILENT_H})\\b)(?=\\p{Ll}{2})[bcdfghjklmnpqrstvwyz]\\p{Ll}))`,
    ),
    suggest: (match, wrong) =>
      /^an \p{Lu}/u.test(match.input.slice(match.index)) && /^an \p{Lu}{2}/u.test(match.input.slice(match.index))
        ? null
        : [inCaseOf(wrong, 'a')],
  },
  {
    id: 'a-vowel',
    slip: 'grammar',
    pattern: reads(
      `(?<![\\p{L}\\d.'’])(?<wrong>a)(?= (?:(?:${SILENT_H})\\b|(?!(?:${SOUNDS_LIKE_A_CONSONANT}|u[ns]i|ubiq|utopi|eu|ewe|one)\\b)(?!(?:uni(?!n|m|d)|use|usu|uti|ut[io]|eu|ubi|one|once|ura|uk\\b|us\\b))[aeiou][\\p{Ll}-]))`,
    ),
    suggest: (match, wrong) =>
      /\b(?:vitamin|plan|option|part|section|grade|team|level|from|group|point|item) $/iu.test(match.input.slice(0, match.index))
        ? null
        : [inCaseOf(wrong, 'an')],
  },
  {
    id: 'missing-article',
    slip: 'grammar',
    pattern: reads(
      `\\b(?<before>thank you for|thanks for|for|grateful for|about|regarding|discuss|had|have|is|was|am|looking for|apply for|applied for|applying for|as|at|offer me|offered me|get|got|such|in|had|been|from|of|during|after|before|on|take|with) (?<wrong>(?<noun>opportunity to|opportunity of|position of|position at|position in|role of|role at|job at|job in|job as|possibility to|chance to|interview last|interview on|interview yesterday|second interview|final interview|first interview|good conversation|pleasant conversation|nice conversation|great conversation|interesting conversation|pleasure|meeting yesterday|meeting on|meeting last|great pleasure|great opportunity|good opportunity|good experience in|member of|manager of|manager at|result of|end of|beginning of|decision about|decision on))\\b`,
    ),
    suggest: (match, wrong) => {
      const { before = '', noun = '' } = match.groups ?? {};
      const lower = before.toLowerCase();
      if (/^(?:pleasure)$/iu.test(noun) && !/^(?:is|was|had|been|such)$/iu.test(lower)) return null;
      if (/^(?:pleasure)$/iu.test(noun)) return [`a ${wrong}`];
      if (/experience in$/iu.test(noun)) return null;
      if (/^member of|^manager (?:of|at)/iu.test(noun))
        return lower === 'as' || lower === 'is' || lower === 'was' || lower === 'am' || lower === 'been'
          ? [`a ${wrong}`, `the ${wrong}`]
          : null;
      if (
        /^(?:is|was|am|had|have|such|as|been|get|got|offer me|offered me|at|take|with)$/iu.test(lower) &&
        /^(?:result|end|beginning|decision|position|role|interview|second|final|first|meeting)/iu.test(noun)
      )
        return null;
      if (/^(?:end of|beginning of|result of|decision)/iu.test(noun))
        return /^(?:at|from|in|of)$/iu.test(lower) && !/^decision/iu.test(noun) ? [`the ${wrong}`] : null;
      if (/^(?:is|was|had|have|such|looking for|been|get|got)$/iu.test(lower))
        return [`${/^[aeiou]/iu.test(noun) ? 'an' : 'a'} ${wrong}`, `the ${wrong}`];
      if (/^(?:good|pleasant|nice|great|interesting)/iu.test(noun)) return lower === 'with' ? null : [`a ${wrong}`, `the ${wrong}`];
      if (
        lower === 'as' ||
        lower === 'in' ||
        lower === 'of' ||
        lower === 'from' ||
        lower === 'at' ||
        lower === 'on' ||
        lower === 'take' ||
        lower === 'with'
      )
        return null;
      return [`the ${wrong}`];
    },
  },
  {
    id: 'after-interview',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:thank you (?:again |so much |very much )?for|thanks (?:again )?for|follow(?:ing)? up on|enjoyed|about|regarding|concerning) (?<wrong>interview|meeting|opportunity|conversation|position|role|offer|invitation)(?=[.,;!]| (?:yesterday|today|last|on (?:monday|tuesday|wednesday|thursday|friday)|this|with|at|we|and I)\\b)`,
    ),
    suggest: (_match, wrong) => [`the ${wrong}`, `our ${wrong}`],
  },
  {
    id: 'soon-as-possible',
    slip: 'grammar',
    pattern: reads(`\\b(?<wrong>as soon as possibly|so soon as possible|as soon as it possible|the soonest as possible)\\b`),
    suggest: (_match, wrong) => [inCaseOf(wrong, 'as soon as possible')],
  },
];
