import type { ConfusedWord } from './confused-word.ts';

/** What may belong to somebody in a letter of this kind. */
const THINGS =
  "(?:team|company|decision|office|website|site|work|email|e-mail|letter|message|time|reply|offer|help|advice|support|questions?|answers?|feedback|kindness|patience|interest|consideration|hospitality|customers?|clients?|products?|projects?|role|job|name|names|number|details|process|plans?|goals?|values?|culture|approach|interview|call|colleagues?|staff|department|strengths?|gaps?|own|needs|budget|growth|success|future|mission|history|invitation|presentation|error|errors|rate|experience|language|languages|first|background|notice|response|opinion|thoughts|suggestions?|comments?|concerns?|view|expectations|calendar|diary|day|week|company's|new|last|latest)";
/** Words after "there" that show it to be a place, or the beginning of "there is". */
const NOT_THINGS =
  '(?:is|are|was|were|will|would|has|have|had|may|might|can|could|should|must|shall|to|and|or|but|in|at|on|for|from|with|by|as|before|after|that|which|who|when|where|while|because|if|so|soon|again|now|today|tomorrow|yesterday|this|next|every|once|twice|too|already|all|both|be|been|being|than|then|until|since|about|myself|yourself|alone|together|either|also|is|seems?|appears?|I|you|we|they|he|she|it|the|a|an|my|your|our|not|of|only|just|every|each|over|under|during|without|within|almost|instead|later|exists?|remains?|came|comes|goes|went|last (?:week|month|year|night|summer|spring|autumn|winter|time))';

/** Your, their, its and whose: whom something belongs to, and what only sounds like it. */
export const confusedOwners: readonly ConfusedWord[] = [
  {
    id: 'your-youre',
    before: '(?<!\\b(?:for|of|by|with|in|to|at|on|from|about) )',
    wrong: 'your',
    after:
      '(?= (?:right (?:that|about|to|and|in|,)|welcome(?! (?:pack|party|drink|email|letter|gift|and|at|was))|correct(?: |[.,])|looking (?:for|at|to)|going to|interested\\b|happy (?:to|with)|able to|not |still |available\\b|busy\\b|sure |very |so |really |probably |always |doing |planning |hiring |recruiting |the (?:best|one|right|kind|first)|in (?:town|need|the office)|well\\b|(?:keen|willing|ready)\\b|free (?:to|on|for|this|next)|kind enough))',
    right: ["you're", 'you are'],
  },
  {
    id: 'youre-your',
    wrong: "you're|you’re",
    after: `(?= ${THINGS}\\b(?! (?:to|for|here|there)\\b))(?! (?:new|first|own|last) (?:to|here|at|in)\\b)`,
    right: ['your'],
  },
  {
    id: 'preposition-theyre',
    before: '(?:about|of|in|with|for|on|by|from|to|at|into|through|behind|during) ',
    wrong: "they're|they’re",
    right: ['their'],
  },
  {
    id: 'theyre-thing',
    wrong: "they're|they’re",
    after: `(?= (?:team|company|decision|office|website|customers?|clients?|products?|staff|own|approach|culture|goals?|values?)\\b)`,
    right: ['their'],
  },
  {
    id: 'there-their',
    before: '(?:about|of|in|with|for|on|by|at|into|improve|share|know|understand|like|liked|reduce|explain|change|meet|reach|see|all) ',
    wrong: 'there',
    after: `(?= (?!${NOT_THINGS}\\b)\\p{Ll}+)`,
    right: ['their'],
  },
  {
    id: 'their-theyre',
    wrong: 'their',
    after:
      '(?= (?:both|all|also|not|still|very|ready|willing|interested|able|keen|happy|looking|going|hiring|available|always|really|quite|so|too|a|an|the)\\b(?! (?:own|\\p{L}+s\\b)))',
    right: ["they're", 'they are'],
  },
  {
    id: 'their-there',
    wrong: 'their',
    after: '(?= (?:is|are|was|were|will|would|has|have|had|may|might|can|could|should|must|seems?)\\b)',
    right: ['there', 'they'],
  },
  {
    id: 'its-is',
    wrong: 'its',
    after:
      '(?= (?:a |an |the |been |not |my |your |our |thanks to|because |going to|just |really |too |me |you |such |no |hard to|clear that|important (?:to|that)|(?:good|great|nice|lovely|easy|possible|true|likely|helpful|reassuring|exciting|fine) (?:to|that|if|for|,)|okay|ok |all right|time to|what |why |how |where ))',
    right: ["it's", 'it is'],
  },
  {
    id: 'its-own',
    before:
      '(?:of|in|with|for|by|from|about|on|at|to|into|both|know|through|has|have|under|over|and|within|knows|improve|show|shows|shares?|runs?|keeps?|gives?|lost|reached) ',
    wrong: "it's|it’s",
    after: `(?= (?!(?:always|perhaps|sometimes|yours|ours|theirs|thanks|us|this|is|as|across|unless|less|besides|nowadays|towards|was)\\b)(?:own\\b|(?!\\p{L}+(?:ness|less|ous|ss)\\b)\\p{L}+s\\b|${THINGS}\\b(?! (?:to|for|that|if|of you)\\b)))`,
    right: ['its'],
  },
  {
    id: 'whos-whose',
    before:
      '(?:children|people|someone|somebody|anyone|colleagues?|person|teams?|man|woman|men|women|candidates?|customers?|clients?|patients?|students?|those|manager|company|companies|one|friend|users?|and|,|families|parents|employers?) ',
    wrong: "who's|who’s",
    after:
      '(?= (?:first|second|own|work|names?|jobs?|teams?|projects?|languages?|roles?|tasks?|decisions?|advice|experience|opinions?|skills?|mother|father|needs|help|support|questions?|products?|background|native|main|time|idea|turn|office|diary|calendar)\\b)',
    right: ['whose'],
  },
];
