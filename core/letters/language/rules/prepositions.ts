import { inCaseOf, MONTH, NUMBER, reads, WEEKDAY } from './patterns.ts';
import type { LanguageRule } from './rule.ts';

interface Row {
  readonly id: string;
  readonly before: string;
  readonly wrong: string;
  readonly rest?: string;
  readonly right: readonly string[];
}

const rows: readonly Row[] = [
  { id: 'interested-on', before: 'interested|interest', wrong: 'on|for|about|at|of', right: ['in'], rest: '(?! (?:its own|me|free))' },
  { id: 'depend-of', before: 'depends?|depending|depended', wrong: 'of|from', right: ['on'] },
  {
    id: 'responsible-of',
    before: 'responsible|responsibility',
    wrong: 'of',
    right: ['for'],
    rest: '(?! (?:a|the) (?:role|post|position|job|person))',
  },
  {
    id: 'good-in',
    before: 'good|bad|great|excellent|brilliant|better|best|strong',
    wrong: 'in',
    right: ['at'],
    rest: '(?=[.,;?]|,? and that\\b| (?:sql|excel|maths?|math|languages|sales|numbers|\\p{L}+ing)\\b(?! (?:the|of)))',
  },
  { id: 'different-of', before: 'different', wrong: 'of|as', right: ['from'] },
  { id: 'participate-to', before: 'participat(?:e|es|ed|ing)|took part|take part|taking part', wrong: 'to|at|on', right: ['in'] },
  { id: 'specialised-on', before: 'speciali[sz](?:e|es|ed|ing)', wrong: 'on|for', right: ['in'] },
  { id: 'proud-on', before: 'proud|aware|capable|convinced', wrong: 'on|about|from|for', right: ['of'], rest: '(?! \\p{L}+ (?:how|why))' },
  { id: 'consist-on', before: 'consists?|consisted', wrong: 'on|from', right: ['of'] },
  {
    id: 'agree-to-you',
    before: 'agree|agreed',
    wrong: 'to|on',
    right: ['with'],
    rest: '(?= (?:you|him|her|them)\\b(?! (?:being|calling)))',
  },
  { id: 'arrive-to', before: 'arriv(?:e|es|ed|ing)', wrong: 'to', right: ['at', 'in'] },
  { id: 'keep-in-file', before: '(?:keep|keeping|kept|have|held|hold)(?: \\p{L}+){1,3}', wrong: 'in', right: ['on'], rest: '(?= file\\b)' },
  { id: 'missing-of', before: 'missing|absent', wrong: 'of', right: ['from'] },
  { id: 'on-my-opinion', before: '(?<=^|[.!?,]\\s)', wrong: 'On|From', right: ['In'], rest: '(?= my opinion\\b)' },
  { id: 'in-morning', before: '', wrong: 'at', right: ['in'], rest: '(?= the (?:morning|afternoon|evening)\\b)' },
  { id: 'in-weekend', before: '', wrong: 'in', right: ['at', 'on'], rest: '(?= (?:the )?weekends?\\b)' },
  {
    id: 'in-year',
    before: '',
    wrong: 'on|at',
    right: ['in'],
    rest: `(?= (?:(?:january|february|march|april|june|july|august|september|october|november|december)(?! \\d)|(?:19|20)\\d\\d)\\b)`,
  },
  {
    id: 'since-duration',
    before: '',
    wrong: 'since',
    right: ['for'],
    rest: `(?= (?:more than |over |about |almost |nearly )?(?:a|${NUMBER}|many|several|some) (?:years?|months?|weeks?|days?|hours?)\\b(?! ago))`,
  },
  {
    id: 'for-point-in-time',
    before: '(?:worked|lived|been|known|working|living|studied)(?: \\p{L}+){0,3}',
    wrong: 'for',
    right: ['since'],
    rest: '(?= (?:19|20)\\d\\d\\b)',
  },
  { id: 'afraid-for', before: 'thank you|thanks', wrong: 'about', right: ['for'] },
  {
    id: 'congratulate-for',
    before: 'apply|applied|applying|application',
    wrong: 'to',
    right: ['for'],
    rest: '(?= (?:the|this|a|your) (?:role|position|job|post|vacancy)\\b)',
  },
  {
    id: 'experience-on',
    before: 'experience|experienced',
    wrong: 'on',
    right: ['in', 'with'],
    rest: '(?! (?:the (?:job|ward|floor|phones?|road|ground|team)|my|your|both|a team|site))',
  },
  { id: 'grateful-of', before: 'grateful|thankful', wrong: 'of|about', right: ['for'] },
  { id: 'reason-of', before: 'reason', wrong: 'of', right: ['for'] },
  {
    id: 'impact-in',
    before: 'focus|focused|concentrate|insist|insisted|comment|commented|rely|relied',
    wrong: 'in|to|at',
    right: ['on'],
    rest: '(?! (?:turn|order|addition|general|detail|depth|particular|future|first|last|least|me|the (?:first|last|end|morning|meantime)))',
  },
];

const fromRow = ({ id, before, wrong, rest = '', right }: Row): LanguageRule => ({
  id,
  slip: 'grammar',
  pattern: reads(`${before === '' ? '\\b' : before.startsWith('(?<=') ? before : `\\b(?:${before}) `}(?<wrong>${wrong})\\b${rest}`),
  suggest: (_match, found) => right.map((each) => inCaseOf(found, each)),
});

const COMPLETES =
  'send|reply|decide|answer|respond|let (?:me|you|us|him|her) know|call|telephone|phone|contact|write|submit|finish|hear(?: from you| back)?|be in touch|get back|return|deliver|confirm|(?:call|phone|telephone|contact|ring|email|tell|inform) (?:you|me|us|him|her|them)';

/** A preposition that the word before it, or after it, does not take; or one too many or too few. */
export const prepositions: readonly LanguageRule[] = [
  ...rows.map(fromRow),
  {
    id: 'on-day',
    slip: 'grammar',
    pattern: reads(
      `\\b(?<wrong>in|at)(?= (?:${WEEKDAY}\\b(?! (?:and|to|or) ${WEEKDAY}'s)|the \\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)))`,
    ),
    suggest: (_match, wrong) => [inCaseOf(wrong, 'on')],
  },
  {
    id: 'until-day',
    slip: 'confusion',
    pattern: reads(
      `\\b(?<who>(?:will|would|can|could|should|must|please|to|I|they|she|he|we|you)) (?:(?:probably|also|then|kindly) )?(?:${COMPLETES})(?: (?!not\\b)[\\p{L}]+){0,4} (?<wrong>until|till)(?= (?:${WEEKDAY}|tomorrow|the (?:end|\\d)|next|this|\\d|noon|${MONTH})\\b)`,
    ),
    suggest: (match) =>
      /\b(?:not|never|n't|n’t|wait|able)\b/iu.test(match.input.slice(Math.max(0, match.index - 20), match.index + match[0].length))
        ? null
        : ['by'],
  },
  {
    id: 'discuss-about',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:discuss|discussed|discussing|discusses|mention|mentioned|emphasi[sz]e|emphasi[sz]ed|describe|described|explain|explained|concerning|regarding|despite|await|awaiting|request(?:ed)? you|comprises?|stress|consider|considered|lack|lacks|join|joined|contact|contacted|contacting|answer|answered|attend|attended)(?<wrong> (?:about|to|of|for|with|on))(?= (?:the|my|your|this|that|these|a|an|our|what|how|me|you|it|their|team|us|all)\\b)`,
    ),
    suggest: (match, wrong) => {
      const verb = (match[0].split(' ')[0] ?? '').toLowerCase();
      const preposition = wrong.trim();
      const bad: Readonly<Record<string, readonly string[]>> = {
        discuss: ['about', 'on', 'of'],
        mention: ['about', 'to', 'of'],
        emphasi: ['on'],
        describe: ['about', 'of'],
        explain: ['about'],
        concerning: ['to', 'of', 'about'],
        regarding: ['to', 'of', 'about'],
        despite: ['of'],
        await: ['for'],
        comprise: ['of'],
        stress: ['on'],
        consider: ['about'],
        lack: ['of'],
        join: ['to'],
        contact: ['with', 'to'],
        answer: ['to'],
        attend: ['to', 'at'],
      };
      const [, prepositions = []] = Object.entries(bad).find(([start]) => verb.startsWith(start)) ?? [];
      if (!prepositions.includes(preposition)) return null;
      const before = match.input.slice(Math.max(0, match.index - 10), match.index);
      // "A lack of", "in answer to", "my contact with": these are nouns.
      if (
        /^(?:lack|answer|contact|stress|request)$/u.test(verb) &&
        /\b(?:a|the|my|your|in|an|any|no|of|this|our|some|direct|first|good|\p{L}+'s) $/iu.test(before)
      )
        return null;
      if (
        /^mention/u.test(verb) &&
        preposition === 'to' &&
        / (?:me|you)$/u.test(match.input.slice(0, match.index + match[0].length + 4).trimEnd())
      )
        return null;
      return [''];
    },
  },
  {
    id: 'concerning-to-start',
    slip: 'grammar',
    pattern: reads(
      `\\b(?<wrong>concerning to|concerning with|regarding to|regarding of|with regards? of|according my|related with|despite of|in spite that)\\b`,
    ),
    suggest: (_match, wrong) => {
      const right: Readonly<Record<string, readonly string[]>> = {
        'concerning to': ['concerning', 'with regard to'],
        'concerning with': ['concerning'],
        'regarding to': ['regarding', 'with regard to'],
        'regarding of': ['regarding'],
        'with regard of': ['with regard to'],
        'with regards of': ['with regard to'],
        'according my': ['according to my'],
        'related with': ['related to'],
        'despite of': ['despite'],
        'in spite that': ['although'],
      };
      return (right[wrong.toLowerCase()] ?? []).map((each) => inCaseOf(wrong, each));
    },
  },
  {
    id: 'explain-me',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:explain|explained|explaining|suggest|suggested|describe|described|recommend|recommended|mention|mentioned|introduce|introduced|reply|replied|write|listen|listened|confirm|confirmed|propose|proposed) (?<wrong>me|us|you)(?= (?:the|a|an|how|what|why|that|your|where|when|about|this|to|if)\\b|[.,;?])`,
    ),
    suggest: (match, wrong) => {
      const verb = (match[0].split(' ')[0] ?? '').toLowerCase();
      const rest = match.input.slice(match.index + match[0].length);
      if (/^(?:recommend|introduc|suggest)/u.test(verb) && /^(?: to\b| about|[.,;?])/u.test(rest)) return null;
      if (/^write/u.test(verb) && !/^ (?:to|if|about)\b/u.test(rest)) return null;
      if (wrong === 'you' && /^(?: to\b)/u.test(rest)) return null;
      return [`to ${wrong}`];
    },
  },
  {
    id: 'said-me',
    slip: 'grammar',
    pattern: reads(`\\b(?<wrong>(?<say>say|said|says|saying) (?<who>me|us|you|him|her|them))\\b(?! (?:and|or))(?=[ .,])`),
    suggest: (match) => {
      const tell = { say: 'tell', said: 'told', says: 'tells', saying: 'telling' }[(match.groups?.['say'] ?? '').toLowerCase()] ?? 'told';
      const who = match.groups?.['who'] ?? '';
      // "He said you …", "I would say you …" report what was said.
      if ((who === 'you' || who === 'her') && !/^ (?:that|about|how)\b/u.test(match.input.slice(match.index + match[0].length)))
        return null;
      return [`${tell} ${who}`];
    },
  },
  {
    id: 'told-to-me',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:tell|told|asked|ask|inform|informed|called|contacted|thanked|answered|phoned|telephoned|emailed)(?<wrong> to) (?=(?:me|you|us|him|her|them)\\b)`,
    ),
    suggest: () => [''],
  },
  {
    id: 'ask-for',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:the|any|every|all the|both) (?!questions?\\b|things?\\b|people\\b|person\\b)(?:\\p{L}+ )?\\p{L}+ (?:that |which )?(?:you|they|he|she) (?<wrong>asked|ask)(?=[.,;)])`,
    ),
    suggest: (match, wrong) =>
      /\b(?:questions?|things?|one|time|moment|way|day|more|what) (?:that |which )?(?:you|they|he|she) ask/iu.test(match[0])
        ? null
        : [`${wrong} for`],
  },
  {
    id: 'wait-your',
    slip: 'grammar',
    pattern: reads(
      `\\b(?<wrong>wait|waiting|waited|listen|listening|listened|look forward|looking forward|apologi[sz]e|reply|replied|respond|responded|belong|thank you|thanks you|congratulations|apply|applied|refer|referred)(?= (?:your|the|my|our|his|her|their) (?:reply|answer|email|e-mail|letter|decision|message|response|news|call|offer|invitation|meeting|interview|time|feedback|help|support|advice|delay|mistake|position|role|job|company|question|questions|kindness|consideration|opportunity)\\b)`,
    ),
    suggest: (_match, wrong) => {
      const preposition: Readonly<Record<string, string>> = {
        wait: 'for',
        waiting: 'for',
        waited: 'for',
        listen: 'to',
        listening: 'to',
        listened: 'to',
        'look forward': 'to',
        'looking forward': 'to',
        apologise: 'for',
        apologize: 'for',
        reply: 'to',
        replied: 'to',
        respond: 'to',
        responded: 'to',
        belong: 'to',
        'thank you': 'for',
        congratulations: 'on',
        apply: 'for',
        applied: 'for',
        refer: 'to',
        referred: 'to',
      };
      const word = preposition[wrong.toLowerCase()];
      return word === undefined ? null : [`${wrong} ${word}`];
    },
  },
  {
    id: 'thanks-you',
    slip: 'grammar',
    pattern: reads(`\\b(?<wrong>thanks you|thank's|thank you you|thanks to you for|thank for|thanking you for|many thank|thank a lot)\\b`),
    suggest: (match, wrong) => {
      const lower = wrong.toLowerCase();
      if (lower === 'thanks to you for' || lower === 'thanking you for') return null;
      if (lower === 'thank for' && /\b(?:to|I|we|would like to) $/iu.test(match.input.slice(0, match.index))) return ['thank you for'];
      const right: Readonly<Record<string, string>> = {
        'thanks you': 'thank you',
        "thank's": 'thanks',
        'thank you you': 'thank you',
        'thank for': 'thank you for',
        'many thank': 'many thanks',
        'thank a lot': 'thanks a lot',
      };
      return [inCaseOf(wrong, right[lower] ?? lower)];
    },
  },
  {
    id: 'next-few-days',
    slip: 'grammar',
    pattern: reads(`\\b(?:in|over|within|during|for) (?<wrong>the (?<which>next|last|past) (?<what>days|weeks|months|years))\\b`),
    suggest: (match) => [`the ${match.groups?.['which'] ?? ''} few ${match.groups?.['what'] ?? ''}`],
  },
  {
    id: 'spoke-about',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:the|a|any|that) \\p{L}+ (?:that |which )?(?:we|you|I) (?<wrong>spoke|talked|talk|speak)(?= (?:in|on|last|yesterday|today|when|at|during|this)\\b|[.,;])`,
    ),
    suggest: (match, wrong) =>
      /\b(?:time|day|week|moment|last|first|way|hour|minute|morning|month) (?:that )?(?:we|you|I) /iu.test(match[0])
        ? null
        : [`${wrong} about`, `${wrong} of`],
  },
  {
    id: 'cause-to-you',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:cause|causes|caused|cost|costs|save|saves|give|gives|gave|send|sends|sent|show|showed|offer|offered)(?<wrong> to you|to me)(?=[.,;!?])`,
    ),
    suggest: (match) => (/^(?:cause|cost|save)/iu.test(match[0]) ? [' you', ''].slice(0, 2) : null),
  },
];
