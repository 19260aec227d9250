import { DETERMINER, inCaseOf, PRONOUN, reads, WEEKDAY, MONTH, NUMBER, WORD } from './patterns.ts';
import type { LanguageRule } from './rule.ts';
import { byBase, byIng, byParticiple, byPast, byThird, NOUN_TOO, wrongPasts } from './verbs.ts';

const BETWEEN = '(?:(?:not|never|always|also|really|already|just|often|recently|only|still|even|ever|you|I|we|they)\\s)?';
const goesOnAsVerb = new RegExp(`^\\s(?:${DETERMINER}|${PRONOUN}|to|with|on|in|at|for|from|about|that|how|what|if|whether)\\b`, 'iu');

/** Whether a base form that could be a noun is used as a verb here. */
const isVerbHere = (match: RegExpExecArray, wrong: string): boolean =>
  !NOUN_TOO.has(wrong) || new RegExp(`^\\s(?:${DETERMINER}|${PRONOUN})\\b`, 'iu').test(match.input.slice(match.index + match[0].length));

const goesOn = (match: RegExpExecArray): boolean => goesOnAsVerb.test(match.input.slice(match.index + match[0].length));

/** Adjectives, and words that also are a past. */
const NO_PAST = new Set([
  'read',
  'put',
  'set',
  'let',
  'cut',
  'cost',
  'come',
  'become',
  'run',
  'overcome',
  'lead',
  'found',
  'left',
  'saw',
  'thought',
  'felt',
  'close',
]);

const FEELINGS =
  '(?:excit|interest|disappoint|surpris|motivat|frustrat|exhaust|tir|confus|worri|convinc|impress|thrill|delight|fascinat|inspir|bor)';

/** A verb in a form that its neighbours do not allow. */
export const verbForms: readonly LanguageRule[] = [
  {
    id: 'perfect-with-base',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:have|has|had|having|I've|I’ve|we've|we’ve|they've|they’ve|you've|you’ve)(?:n't|n’t)?\\s${BETWEEN}(?<wrong>\\p{L}+)\\b`,
    ),
    suggest: (match, wrong) => {
      const verb = byBase.get(wrong);
      if (verb === undefined || verb.participle === wrong || byParticiple.has(wrong) || !isVerbHere(match, wrong)) return null;
      // "They have you call" and "had me write" mean something else.
      if (/\b(?:you|I|we|they)\s\p{L}+$/iu.test(match[0])) return null;
      return [verb.participle];
    },
  },
  {
    id: 'perfect-with-past',
    slip: 'grammar',
    pattern: reads(`\\b(?:have|has|had|having|was|were|been|being)(?:n't|n’t)?\\s${BETWEEN}(?<wrong>\\p{L}+)\\b`),
    suggest: (match, wrong) => {
      const verb = byPast.get(wrong.toLowerCase());
      if (verb === undefined || verb.participle === wrong || verb.base === 'be' || verb.base === 'do') return null;
      return /^(?:have|has|had)/iu.test(match[0]) ? [verb.participle, verb.past] : [verb.participle];
    },
  },
  {
    id: 'passive-with-base',
    slip: 'grammar',
    pattern: reads(`\\b(?:been|to be|will be|would be|can be|could be|should be|must be|may be|might be)\\s(?<wrong>\\p{L}+)\\b`),
    suggest: (_match, wrong) => {
      const verb = byBase.get(wrong);
      const isNoVerb = verb === undefined || verb.participle === wrong || byParticiple.has(wrong) || NOUN_TOO.has(wrong);
      return isNoVerb && wrong !== 'offer' && wrong !== 'contact' && wrong !== 'call' ? null : [byBase.get(wrong)?.participle ?? wrong];
    },
  },
  {
    id: 'passive-with-base-followed',
    slip: 'grammar',
    pattern: reads(`\\b(?:am|is|are|was|were)\\s(?<wrong>\\p{L}+)\\s(?=by\\b)`),
    suggest: (_match, wrong) => {
      const verb = byBase.get(wrong);
      return verb === undefined || verb.participle === wrong || byParticiple.has(wrong) || wrong === 'close' ? null : [verb.participle];
    },
  },
  {
    id: 'did-with-past',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:did|does|do)(?:n't|n’t)?(?:\\s(?:not|you|I|we|they|he|she|it|anyone))?\\s(?:(?:also|really|already|ever|even)\\s)?(?<wrong>\\p{L}+)\\b`,
    ),
    suggest: (_match, wrong) => {
      const verb = byPast.get(wrong) ?? byThird.get(wrong);
      return verb === undefined ||
        verb.base === wrong ||
        verb.base === 'be' ||
        NO_PAST.has(wrong) ||
        (NOUN_TOO.has(verb.base) && verb.third === wrong)
        ? null
        : [verb.base];
    },
  },
  {
    id: 'modal-with-past',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:can|could|will|would|should|must|might|may|cannot|I'll|I’ll|we'll|we’ll|I'd|I’d)(?:n't|n’t)?\\s(?:not\\s)?(?:(?:also|really|still|like|gladly|always|then|I|you|we|they)\\s)?(?<wrong>\\p{L}+)\\b`,
    ),
    suggest: (match, wrong) => {
      const past = byPast.get(wrong);
      const third = byThird.get(wrong);
      if (/\b(?:I'd|I’d)\s/iu.test(match[0]) && past !== undefined) return null;
      if (third !== undefined && NOUN_TOO.has(third.base) && !/also\s\p{L}+$/iu.test(match[0])) return null;
      const verb = past ?? third;
      return verb === undefined || verb.base === wrong || NO_PAST.has(wrong) ? null : [verb.base];
    },
  },
  {
    id: 'two-modals',
    slip: 'grammar',
    pattern: reads(`\\b(?<wrong>(?:will|would|must|should|might) (?:can|could))\\b`),
    suggest: (_match, wrong) => ['can', `${wrong.split(' ')[0] ?? ''} be able to`],
  },
  {
    id: 'to-with-past',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:want|wants|wanted|like|able|happy|glad|pleased|great|nice|good|lovely|pleasure|opportunity|chance|hope|need|able|decided?|plan|delighted|time|invitation|how|ask|asked|me|you|us|wish|try|tried|forgot|agreed) to (?<wrong>\\p{L}+)\\b`,
    ),
    suggest: (_match, wrong) => {
      const verb = byPast.get(wrong);
      return verb === undefined || verb.base === wrong || verb.base === 'be' || NO_PAST.has(wrong) ? null : [verb.base];
    },
  },
  {
    id: 'to-with-ing',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:want|wants|wanted|would like|would love|able|hope|hoped|need|needs|decided?|plan|planned|wish|tried|try|agreed|help (?:me|you|us)|helps (?:me|you|us)|asked (?:me|you|us)|allow (?:me|you|us)|invited? (?:me|you|us)|(?:glad|pleased|delighted|happy) (?:if|when)?) ?(?<wrong>to (?<verb>\\p{L}+ing))\\b`,
    ),
    suggest: (match) => {
      const verb = byIng.get(match.groups?.['verb'] ?? '');
      return verb === undefined ? null : [`to ${verb.base}`, verb.base];
    },
  },
  {
    id: 'forward-to-base',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:forward to|contribut(?:e|es|ed|ing) to|committed to|dedicated to|in addition to|objections? to|(?:am|get|got|be|is|are) used to) (?<wrong>\\p{L}+)\\b`,
    ),
    suggest: (match, wrong) => {
      const verb = byBase.get(wrong);
      if (verb === undefined) return null;
      const isForward = /^forward/iu.test(match[0]);
      return isVerbHere(match, wrong) || (isForward && goesOn(match)) || wrong === 'hear' ? [verb.ing] : null;
    },
  },
  {
    id: 'forward-without-to',
    slip: 'grammar',
    pattern: reads(`\\b(?:look|looking) (?<wrong>forward(?: for)? (?<verb>\\p{L}+ing))\\b`),
    suggest: (match) => [`forward to ${match.groups?.['verb'] ?? ''}`],
  },
  {
    id: 'forward-for',
    slip: 'grammar',
    pattern: reads(`\\b(?:look|looking) forward (?<wrong>for|on|at)\\b`),
    suggest: () => ['to'],
  },
  {
    id: 'am-look-forward',
    slip: 'grammar',
    pattern: reads(`\\b(?<wrong>(?:am|'m|’m) look) forward\\b`),
    suggest: () => ['am looking', 'look'],
  },
  {
    id: 'preposition-with-base',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:thank you(?: all| both| again| so much| very much)?|thanks(?: again| a lot)?|thanked them|grateful|apologi[sz]e|apologies|sorry|responsible|reason|interested|experience|experienced|skilled|succeed(?:ed)?|good|capable|instead|idea|way|keen|insist(?:ed)?|without|focused?|concentrat(?:e|ed)|known|opportunity|possibility|purpose|used|chance|by|after|before|excited|about) ?(?<wrong>(?:for|in|of|on|at|about) (?<verb>\\p{L}+))\\b`,
    ),
    suggest: (match) => {
      const base = match.groups?.['verb'] ?? '';
      const verb = byBase.get(base);
      if (verb === undefined || !isVerbHere(match, base)) return null;
      return [`${match.groups?.['wrong']?.split(' ')[0] ?? ''} ${verb.ing}`];
    },
  },
  {
    id: 'ing-after',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:(?:do not|don't|don’t|would not|wouldn't|wouldn’t|never|not) mind|enjoy|enjoyed|enjoying|avoid|avoided|finished|suggest|suggested|consider(?:ing|ed)?|recommend|recommended|miss|appreciate|appreciated|practi[sc]ed?|keep|kept|imagine) (?<wrong>to (?<verb>\\p{L}+))\\b`,
    ),
    suggest: (match) => {
      const verb = byBase.get(match.groups?.['verb'] ?? '');
      if (verb === undefined) return null;
      return /^appreciate/iu.test(match[0]) ? [`being able to ${verb.base}`, verb.ing] : [verb.ing];
    },
  },
  {
    id: 'keen-for-ing',
    slip: 'grammar',
    pattern: reads(`\\b(?:keen|eager|happy|ready|willing|able|curious|pleased|glad) (?<wrong>for (?<verb>\\p{L}+ing))\\b`),
    suggest: (match) => {
      const verb = byIng.get(match.groups?.['verb'] ?? '');
      return verb === undefined ? null : [`to ${verb.base}`];
    },
  },
  {
    id: 'capable-to',
    slip: 'grammar',
    pattern: reads(`\\b(?:capable|interested|responsible|used) (?<wrong>to (?<verb>\\p{L}+))\\b`),
    suggest: (match) => {
      const verb = byBase.get(match.groups?.['verb'] ?? '');
      if (verb === undefined || /^(?:used|interested to (?:hear|know|learn|see|read|find))/iu.test(match[0])) return null;
      const word = /^capable/iu.test(match[0]) ? 'of' : /^interested/iu.test(match[0]) ? 'in' : 'for';
      return [`${word} ${verb.ing}`];
    },
  },
  {
    id: 'want-without-to',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:I|we|you|they|would|really|just|also) (?<wrong>(?<want>want|wanted|wish|hope|would like|like|need|plan|decided|agreed|tried|intend) (?<verb>\\p{L}+))\\b`,
    ),
    suggest: (match) => {
      const { want = '', verb = '' } = match.groups ?? {};
      if (!byBase.has(verb) || (want === 'like' && !/^would/iu.test(match[0])) || !isVerbHere(match, verb)) return null;
      return want === 'hope' && NOUN_TOO.has(verb) ? null : [`${want} to ${verb}`];
    },
  },
  {
    id: 'wrong-past',
    slip: 'grammar',
    pattern: reads(`\\b(?<wrong>\\p{L}+ed)\\b`),
    suggest: (match, wrong) => {
      const verb = wrongPasts.get(wrong.toLowerCase());
      if (verb === undefined) return null;
      const isParticiple = /\b(?:have|has|had|been|was|were|be|is|are|being)(?:n't|n’t)?\s(?:\p{L}+\s)?$/iu.test(
        match.input.slice(Math.max(0, match.index - 25), match.index),
      );
      return isParticiple && verb.participle !== verb.past ? [verb.participle, verb.past] : [verb.past];
    },
  },
  {
    id: 'state-in-progress',
    slip: 'grammar',
    pattern: reads(
      `\\b(?<wrong>(?<be>am|is|are|was|were|'m|’m|'re|’re) (?<verb>needing|wanting|knowing|believing|understanding|preferring|liking|owning|agreeing|seeming|hoping for|belonging))\\b`,
    ),
    suggest: (match) => {
      const verb = byIng.get((match.groups?.['verb'] ?? '').split(' ')[0] ?? '');
      const be = (match.groups?.['be'] ?? '').toLowerCase();
      if (verb === undefined) return null;
      if (be === 'was' || be === 'were') return [verb.past];
      return [be === 'is' ? verb.third : verb.base];
    },
  },
  {
    id: 'am-agree',
    slip: 'grammar',
    pattern: reads(`\\bI(?<wrong>(?: am|'m|’m| was) (?<verb>agree|hope|think|believe|wish|want|know|understand|live|work|need))\\b`),
    suggest: (match) => {
      const verb = match.groups?.['verb'] ?? '';
      return [` ${verb}`];
    },
  },
  {
    id: 'felt-not-causing',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:I(?: am|'m|’m| was| would be|'d be| remain| feel| felt| became| have been)|we (?:are|were)|am|makes? me|made me)(?: (?:very|really|so|still|also|even more|particularly|especially|quite|most|truly|still very|always|more))* (?<wrong>${FEELINGS}ing)\\b(?! (?:person|people|the|my|a|your|this|out|into|for (?:a|the|my)))`,
    ),
    suggest: (_match, wrong) => [wrong.replace(/ing$/iu, wrong.toLowerCase() === 'worrying' ? 'ied' : 'ed')],
  },
  {
    id: 'causing-not-felt',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:role|job|project|talk|work|meeting|conversation|position|company|interview|task|idea|it|this|that|what you said|opportunity) (?:is|was|sounds?|sounded|seems?|seemed|looks?)(?: (?:very|really|so|quite|particularly|most))? (?<wrong>${FEELINGS}ed)\\b(?! (?:in|by|about|with|to))`,
    ),
    suggest: (_match, wrong) => [wrong.replace(/ed$/iu, 'ing')],
  },
  {
    id: 'present-since',
    slip: 'grammar',
    pattern: reads(
      `\\b(?<wrong>(?<be>am|'m|’m|is|are)(?<not> not)? (?<verb>\\p{L}+ing))\\b(?=[^.!?\\n]{0,45}\\b(?:since|for (?:over |more than |almost |nearly |about )?(?:a|${NUMBER}|many|several) (?:years?|months?|weeks?))\\b)(?![^.!?\\n]{0,45}\\b(?:next|another)\\b)`,
    ),
    suggest: (match) => {
      const { be = '', not = '', verb = '' } = match.groups ?? {};
      const known = byIng.get(verb);
      if (known === undefined || known.base === 'look' || known.base === 'go' || known.base === 'plan') return null;
      const have = be === 'is' ? 'has' : 'have';
      return [`${have}${not} been ${verb}`, `${have}${not} ${known.participle}`, `${have}n't ${known.participle}`].slice(
        0,
        not === '' ? 2 : 3,
      );
    },
  },
  {
    id: 'present-simple-since',
    slip: 'grammar',
    pattern: reads(
      `\\bI (?<wrong>(?<verb>work|live|know|study|learn|manage|lead))\\b(?=[^.!?\\n,]{0,45}\\bsince (?:\\d{4}|${NUMBER} |last|${MONTH}|then))`,
    ),
    suggest: (match) => {
      const verb = byBase.get(match.groups?.['verb'] ?? '');
      return verb === undefined ? null : [`have ${verb.participle}`, `have been ${verb.ing}`];
    },
  },
  {
    id: 'perfect-with-past-time',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:I|we|you|they|he|she|it) (?<wrong>(?:have|has)(?: not)? (?<verb>\\p{L}+))\\b(?=(?:(?!\\b(?:since|because|that|and|so|after|over|during|within|in) )[^.!?\\n,;:]){0,55}\\b(?:yesterday|last (?:week|month|year|night|weekend|summer|spring|autumn|winter|${WEEKDAY})|${NUMBER} (?:days|weeks|months|years) ago|a (?:week|month|year) ago))`,
    ),
    suggest: (match, wrong) => {
      const verb = byParticiple.get(match.groups?.['verb'] ?? '');
      if (verb === undefined || / not /u.test(wrong)) return null;
      return verb.base === 'be' ? ['was', 'were'] : [verb.past];
    },
  },
  {
    id: 'appreciate-if',
    slip: 'grammar',
    pattern: reads(`\\b(?:would|'d|’d)(?: (?:very much|really|greatly|also))* (?<wrong>appreciate) (?=if\\b)`),
    suggest: () => ['appreciate it'],
  },
  {
    id: 'oneself',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:I|me to|help me)\\s(?:can |could |will |would |want to |must |have to |to |always |try to )?(?:improve|prepare|concentrate|focus|speciali[sz]e|develop|apply|inform|organi[sz]e)(?<wrong> me)\\b`,
    ),
    suggest: () => ['', ' myself'],
  },
  {
    id: 'feel-you-free',
    slip: 'grammar',
    pattern: reads(`\\b(?<wrong>feel (?:you|your|yourself) free)\\b`),
    suggest: (_match, wrong) => [inCaseOf(wrong, 'feel free')],
  },
  {
    id: 'question-order',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:tell (?:me|us)|know|ask(?:ed)?|wonder(?:ed)?|understand|explain|see|idea|say|find out|learn|curious|sure|remember) (?<wrong>(?<wh>what|where|when|why|how|who|which) (?<be>is|was|are|were|can|will|should|could|would) (?<who>(?:the|my|your|this|their|our) ${WORD}(?: of (?:the|my|your) ${WORD})?|it|I|we|you|they))(?=[.,;?!]| (?:for|in|on|at|and|to|by|so|with|expect|start|do|come|send|bring)\\b)`,
    ),
    suggest: (match) => {
      const { wh = '', be = '', who = '' } = match.groups ?? {};
      return [`${wh} ${who} ${be}`];
    },
  },
  {
    id: 'me-and',
    slip: 'grammar',
    pattern: readsStart(`(?<wrong>Me and (?<who>(?:my|the) ${WORD}|\\p{Lu}\\p{L}+))\\b`),
    suggest: (match) => {
      const who = match.groups?.['who'] ?? '';
      return [`${who.charAt(0).toUpperCase()}${who.slice(1)} and I`];
    },
  },
];

/** At the beginning of a sentence or a line. */
function readsStart(source: string): RegExp {
  return new RegExp(`(?<=^|[.!?]\\s+|\\n\\s*)${source}`, 'gu');
}
