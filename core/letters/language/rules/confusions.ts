import { inCaseOf, readsExactly, reads } from './patterns.ts';
import type { LanguageRule } from './rule.ts';
import { byBase } from './verbs.ts';

/** What may belong to somebody in a letter of this kind. */
const THINGS =
  "(?:team|company|decision|office|website|site|work|email|e-mail|letter|message|time|reply|offer|help|advice|support|questions?|answers?|feedback|kindness|patience|interest|consideration|hospitality|customers?|clients?|products?|projects?|role|job|name|names|number|details|process|plans?|goals?|values?|culture|approach|interview|call|colleagues?|staff|department|strengths?|gaps?|own|needs|budget|growth|success|future|mission|history|invitation|presentation|error|errors|rate|experience|language|languages|first|background|notice|response|opinion|thoughts|suggestions?|comments?|concerns?|view|expectations|calendar|diary|day|week|company's|new|last|latest)";
/** Words after "there" that show it to be a place, or the beginning of "there is". */
const NOT_THINGS =
  '(?:is|are|was|were|will|would|has|have|had|may|might|can|could|should|must|shall|to|and|or|but|in|at|on|for|from|with|by|as|before|after|that|which|who|when|where|while|because|if|so|soon|again|now|today|tomorrow|yesterday|this|next|every|once|twice|too|already|all|both|be|been|being|than|then|until|since|about|myself|yourself|alone|together|either|also|is|seems?|appears?|I|you|we|they|he|she|it|the|a|an|my|your|our|not|of|only|just|every|each|over|under|during|without|within|almost|instead|later|exists?|remains?|came|comes|goes|went|last (?:week|month|year|night|summer|spring|autumn|winter|time))';

interface Row {
  readonly id: string;
  readonly before?: string;
  readonly wrong: string;
  readonly after?: string;
  readonly right: readonly string[];
}

const rows: readonly Row[] = [
  {
    id: 'could-of',
    before: "(?:could|should|would|must|might|may)(?:n't|n’t)? (?:not )?",
    wrong: 'of',
    after: '(?! course)',
    right: ['have'],
  },
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
    id: 'more-then',
    before:
      '(?:more|less|rather|better|worse|fewer|other|earlier|later|longer|shorter|higher|lower|larger|bigger|smaller|greater|sooner|easier|harder|faster|closer|further|older|younger|different)(?: [\\p{L}-]+){0,2} ',
    wrong: 'then',
    after: '(?= (?:I|we|you|he|she|they|it|the|a|an|my|your|our|what|expected|planned|usual|ever|any|in|at|just|\\d))',
    right: ['than'],
  },
  {
    id: 'and-than',
    before: '(?:and|but|since|until|till|by|before|back|just|only|even|if not) ',
    wrong: 'than',
    after: '(?! (?:expected|usual|ever|before|planned))',
    right: ['then'],
  },
  {
    id: 'than-start',
    before: '(?:, |(?:^|\\n|[.!?] ))',
    wrong: 'than',
    after: '(?= (?:I|we|you|he|she|they|it|the|work|please|let|there|my|another|came|went)\\b)',
    right: ['then'],
  },
  {
    id: 'to-too',
    before: "(?:am|is|are|was|were|be|been|not|'m|'s|'re|bit|little|far|way|seemed|felt|sounds?|seems?|looks?|rather|took|much) ",
    wrong: 'to',
    after:
      '(?= (?:kind|long|much|many|late|early|soon|big|small|high|low|short|fast|slow|hard|far|busy|quick|quickly|expensive|difficult|good|generous|nervous|often|tired|modest|easy|young|old|few|little|far)\\b(?! (?:of|the|my|your)\\b))',
    right: ['too'],
  },
  {
    id: 'loose-lose',
    before: "(?:to|will|would|could|can|might|may|not|never|you|we|they|I|don't|don’t|us|me) ",
    wrong: 'loose|loosing',
    after:
      '(?! (?:ends?|ground|change|fit|fitting))(?= (?:the|a|an|my|your|our|their|his|her|its|any|some|fewer|less|more|it|them|him|that|this|time|money|track|hope|interest|sight|touch|confidence|momentum|\\d|out|you|anything|everything)\\b|[.,;])',
    right: ['lose'],
  },
  {
    id: 'effected',
    wrong: 'effected',
    after:
      '(?= (?:the|my|our|me|us|your|how|it|them|him|her|their|many|everyone|all|by|that)\\b)(?! (?:a|the) (?:change|transition|sale|transfer))',
    right: ['affected'],
  },
  {
    id: 'effect-verb',
    before: "(?:to|will|would|could|can|might|may|not|should|does|did|doesn't|didn't) ",
    wrong: 'effect',
    after: '(?= (?:the|my|our|me|us|your|how|it|them|him|her|their|this|that|any)\\b)(?! the (?:change|transition))',
    right: ['affect'],
  },
  {
    id: 'affect-noun',
    before: '(?:the|an|any|no|big|great|good|positive|negative|little|lasting|real|side|its|this|same|strong) ',
    wrong: 'affects?',
    after: '(?= (?:on|of|was|is|that|in)\\b|[.,;])',
    right: ['effect'],
  },
  {
    id: 'in-principal',
    before: '(?:in|on|of) ',
    wrong: 'principal',
    after: '(?=[.,;]|,| (?:I|we|and|but|yes|it|the))',
    right: ['principle'],
  },
  {
    id: 'principle-first',
    wrong: 'principle',
    after:
      '(?= (?:reasons?|engineers?|analysts?|aims?|tasks?|concerns?|contacts?|consultants?|designers?|developers?|duties|duty|role|investigator|scientist|point|question|difference|teacher|goal|motivation|focus)\\b)',
    right: ['principal'],
  },
  {
    id: 'complement-praise',
    before: '(?:your|a|the|this|that|kind|nice|such a|lovely|any) ',
    wrong: 'complements?',
    after: '(?= (?:about|on|regarding|from|you|meant|made|for)\\b|[.,;!])(?! (?:for|from) (?:the|my) (?:skills|team|menu))',
    right: ['compliment'],
  },
  {
    id: 'compliment-fit',
    before: '(?:would|will|can|could|skills?|experience|background|strengths?|knowledge|to|which|that|that|and) ',
    wrong: 'compliments?|complimented',
    after:
      '(?= (?:the (?:team|skills?|work|role|group|company|strengths)|my (?:skills?|experience|background|own|strengths)|your (?:team|skills?|existing|work|strengths)|each other|one another)\\b)',
    right: ['complement'],
  },
  {
    id: 'advise-noun',
    before:
      '(?:your|my|the|some|any|good|of|an|helpful|kind|more|his|her|their|useful|honest|for|with|from|following|sound|great|best|this|that|career|piece of) ',
    wrong: 'advise',
    after: '(?! (?:me|you|us|him|her|them|that|against|whether|people|clients|customers|patients|how|students)\\b)',
    right: ['advice'],
  },
  {
    id: 'advice-verb',
    before: "(?:to|can|could|would|will|please|I'd|should|kindly|they|I|we|you|who|also) ",
    wrong: 'advice',
    after: '(?= (?:me|you|us|him|her|them|on|if|whether|that|against|how|what|people|clients|customers|patients|the|my|your)\\b)',
    right: ['advise'],
  },
  {
    id: 'weather-whether',
    before:
      '(?:ask|asked|asking|know|see|wonder|wondering|wondered|decide|decided|question|check|sure|me|out|clear|of|matter|consider|say|about|doubt|you) ',
    wrong: 'wea?ther',
    after:
      '(?= (?:you|there|I|we|it|the|or|that|they|this|he|she|my|your|any|an|a|to|anyone|both|these)\\b)(?! (?:the|this) (?:will|was|is|forecast))',
    right: ['whether'],
  },
  { id: 'wether', wrong: 'wether|wheter|wheather|whethere', right: ['whether'] },
  {
    id: 'whos-whose',
    before:
      '(?:children|people|someone|somebody|anyone|colleagues?|person|teams?|man|woman|men|women|candidates?|customers?|clients?|patients?|students?|those|manager|company|companies|one|friend|users?|and|,|families|parents|employers?) ',
    wrong: "who's|who’s",
    after:
      '(?= (?:first|second|own|work|names?|jobs?|teams?|projects?|languages?|roles?|tasks?|decisions?|advice|experience|opinions?|skills?|mother|father|needs|help|support|questions?|products?|background|native|main|time|idea|turn|office|diary|calendar)\\b)',
    right: ['whose'],
  },
  {
    id: 'quiet-quite',
    before: "(?:feel|felt|am|was|is|are|were|seem|seems|seemed|be|been|'m|’m|'s|’s|not|it|sound|sounds|I|have|had|became) ",
    wrong: 'quiet',
    after:
      '(?= (?:good|sure|a |an |nice|well|happy|confident|clear|similar|interesting|interested|long|hard|difficult|early|often|some|right|different|new|impressed|close|easy|excited|nervous|like|understand|open|busy|positive|ready|the |challenging|important|simple|familiar))',
    right: ['quite'],
  },
  {
    id: 'quite-quiet',
    before: '(?:a|very|too|the|so|is|was|stayed|kept) ',
    wrong: 'quite',
    after: '(?= (?:week|room|office|place|moment|corner|person|day|month|season|time|street|evening|spell)\\b|[.,;])',
    right: ['quiet'],
  },
  {
    id: 'though-thought',
    before: '(?:I|they|he|she|we|you|who)(?: (?:also|really|always|first|had|have|never|just|often))? ',
    wrong: 'though',
    after: '(?= (?:of|that|about|it|you|we|I|the|this|my|your|there|they|he|she)\\b)',
    right: ['thought'],
  },
  {
    id: 'thought-though',
    before: '(?:even|as) ',
    wrong: 'thought',
    after: '(?= (?:I|we|you|it|the|this|they|he|she|there|my)\\b)(?! (?:provoking))',
    right: ['though'],
  },
  {
    id: 'exited',
    before: "(?:am|was|were|be|very|really|so|most|been|are|feel|felt|'m|’m|is|more|and|quite|truly) ",
    wrong: 'exited',
    after: '(?! (?:the|from|my|in))',
    right: ['excited'],
  },
  {
    id: 'excepted',
    before: "(?:have|has|had|'ve|’ve|gladly|already|since|I|we|been|was|was not|not|wasn't|were) ",
    wrong: 'excepted',
    right: ['accepted'],
  },
  {
    id: 'except-verb',
    before: "(?:to|will|would|can|could|cannot|can't|not|gladly|happily|I|we|they|please|must) ",
    wrong: 'except',
    after: '(?= (?:the|your|this|that|my|an|a|it|any|another|credit)\\b)(?! (?:the|this|that|my|a) \\p{L}+ (?:is|was|are|were)\\b)',
    right: ['accept'],
  },
  {
    id: 'accept-but',
    before:
      '(?:own|days?|one|else|fine|everything|everyone|everybody|all|anything|nothing|nobody|time|times|done|well|available|ready|none|place|any\\p{L}*|week|free) ',
    wrong: 'accept',
    after: '(?= (?:for|the|that|on|in|one|my|a|this|when|at|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|weekends?|your)\\b)',
    right: ['except'],
  },
  {
    id: 'replay',
    before: '(?:your|a|quick|prompt|kind|early|fast|soon|any|short|no|for|speedy|positive|my|to) ',
    wrong: 'replay',
    right: ['reply'],
  },
  { id: 'lend', wrong: 'borrow', after: '(?= (?:me|us|a hand|you my|you a)\\b)', right: ['lend'] },
  {
    id: 'well-good',
    before:
      '(?:suits? (?:me|us|my \\p{L}+)|works?|worked|went|goes|go|performed|did|fits?|works for me|fitted|communicates?|speak|speaks|sleep|going)(?: (?:very|really|so|pretty|quite))? ',
    wrong: 'good',
    after: '(?=[.,;!?]| (?:and|but|with|for (?:me|us|both)|in|on|together|as|so|at|because|when)\\b)',
    right: ['well'],
  },
  {
    id: 'specially',
    wrong: 'specially',
    after:
      '(?! (?:made|designed|trained|built|written|for (?:you|me|us)|adapted|prepared|selected|created|developed|equipped|invited|chosen))',
    right: ['especially'],
  },
  {
    id: 'beside-that',
    before: '(?:^|\\n|[.!?] |, )',
    wrong: 'beside',
    after:
      '(?= (?:that|this|my|these|being|the fact|which|the|,)\\b)(?! (?:the|my|this|that) (?:window|road|river|desk|door|table|station|team))',
    right: ['besides', 'apart from'],
  },
  {
    id: 'in-to-account',
    before: '(?:take|takes|took|taken|taking)(?: (?:it|them|this|that|these|him|her|all|everything|your \\p{L}+|my \\p{L}+))? ',
    wrong: 'in to',
    after: '(?= (?:account|consideration)\\b)',
    right: ['into'],
  },
  {
    id: 'in-to',
    before:
      '(?:look|looked|looking|turn|turned|turning|put|insights?|translate|translated|divided|split|enter|entered|went|go|move|moved|bring|brought|get|got|run|settle|built|grow|grown|come) ',
    wrong: 'in to',
    after: '(?= (?:the|a|an|my|your|it|this|two|three|practice|detail|english|it|how|details|our|their)\\b)',
    right: ['into'],
  },
  {
    id: 'passed-past',
    before: '(?:the|in|my|our|over the|your|for the|these|for) ',
    wrong: 'passed',
    after:
      '(?= (?:few|year|years|week|weeks|month|months|experience|\\d|two|three|five|ten|decade|summer|spring|work|roles?|employers?|jobs?|projects?)\\b)',
    right: ['past'],
  },
  {
    id: 'past-passed',
    before: '(?:I|we|have|has|had|also|already) ',
    wrong: 'past',
    after: '(?= (?:the|my|all|an|a|your)\\b)',
    right: ['passed'],
  },
  {
    id: 'have-lead',
    before: "(?:have|has|had|'ve|’ve|was|were|been|also) ",
    wrong: 'lead',
    after: '(?= (?:a|the|by|to|my|our|several|two|three|many|teams?|projects?|me)\\b)',
    right: ['led'],
  },
  {
    id: 'let-me-now',
    before: "(?:let (?:me|us|you|them|him|her)|to|please let me|do not|don't|don’t|you|I|not) ",
    wrong: 'now',
    after:
      '(?= (?:if|when|what|how|that|whether|about|where|as soon|of|more about|your|the (?:outcome|result|decision))\\b)(?! (?:that|when|what|of|how|if) (?:I am|we are|the|it is))',
    right: ['know'],
  },
  { id: 'let-me-now-end', before: 'let (?:me|us|you) ', wrong: 'now', right: ['know'] },
  {
    id: 'here-hear',
    before: '(?:to|forward to|like to|hope to|could|can|would|soon) ',
    wrong: 'here',
    after: '(?= (?:from|back|about|your|the|that|more|what)\\b)',
    right: ['hear'],
  },
  { id: 'hear-here', wrong: 'hear', after: '(?= (?:is|are|was|were)\\b)', right: ['here'] },
  {
    id: 'buy-by',
    wrong: 'buy',
    after: '(?= (?:the way|the end|monday|tuesday|wednesday|thursday|friday|email|then|train|phone|post|mail)\\b)',
    right: ['by'],
  },
  {
    id: 'were-where',
    before:
      '(?:company|place|team|job|role|position|office|city|university|school|department|project|hospital|shop|point|area|areas|know|see|remember|that is|home|stage|explain|firm|situation|cases?) ',
    wrong: 'were',
    after: '(?= (?:I|we|you|they|he|she|it|the|my|your|people|everyone|things)\\b)',
    right: ['where'],
  },
  {
    id: 'where-were',
    before: '(?:we|you|they|there|who|which|people|questions|colleagues|both|these|those|all|not) ',
    wrong: 'where',
    after:
      '(?= (?:able|pleased|happy|glad|looking|very|really|so|not|kind|all|both|talking|working|going|told|asked|given|impressed|interested|clear|helpful|generous|friendly|two|three|many|also|made|a |the only|in |good|great|some|kind|always))',
    right: ['were'],
  },
  {
    id: 'wandering',
    before: "(?:I|I'm|I’m|am|was|also|just|we|been) ",
    wrong: 'wandering|wander|wandered',
    after: '(?= (?:if|whether|about|how|what|when|why)\\b)',
    right: ['wondering'],
  },
  { id: 'formally', wrong: 'formally', after: '(?= (?:known|employed|worked|called|head|managed|a member|at )\\b)', right: ['formerly'] },
  {
    id: 'insure',
    before: '(?:to|will|would|can|could|I|we|and|please) ',
    wrong: 'insure',
    after: '(?= (?:that|you that|a smooth|good|quality|the quality|we|everyone)\\b)',
    right: ['ensure'],
  },
  {
    id: 'actual-current',
    before: '(?:my|your|his|her) ',
    wrong: 'actual',
    after: '(?= (?:job|position|employer|role|company|salary|boss|manager|work|contract|workplace|team)\\b)',
    right: ['current', 'present'],
  },
  {
    id: 'do-a-mistake',
    wrong: 'do|did|does|doing|done',
    after:
      '(?= (?:a|the|some|any|many|this|that|two|my) (?:mistakes?|error|errors|decision|decisions|effort|appointment|suggestion|progress|phone call|complaint|choice|offer)\\b)',
    right: ['make'],
  },
  {
    id: 'roll-role',
    before:
      "(?:the|this|your|my|new|analyst|manager|manager's|current|previous|that|first|last|suitable|similar|other|a|any|future|leading|important|key|vital) ",
    wrong: 'rolls?',
    after: '(?= (?:of|as|at|in|is|was|and|with|for|because|that|would|on)\\b|[.,;!?])',
    right: ['role'],
  },
  {
    id: 'moral-morale',
    before: '(?:team|staff|good|high|low|boost|the team’s|improve|raise|office|company|the) ',
    wrong: 'moral',
    after: '(?=[.,;]| (?:and|in|of the team|was|is|high|low|up)\\b)',
    right: ['morale'],
  },
  { id: 'personal-personnel', wrong: 'personal', after: '(?= (?:department|manager|office|file)\\b)', right: ['personnel'] },
  { id: 'piece-of-mind', wrong: 'piece', after: '(?= of mind\\b)', right: ['peace'] },
  { id: 'lightening', wrong: 'truely|turly', right: ['truly'] },
  { id: 'off-course', wrong: 'off course', right: ['of course'] },
  {
    id: 'every-day',
    before: '(?:it|this|that|them|these|tools?|work|us|me|english|customers|people|\\p{L}+) ',
    wrong: 'everyday',
    after: '(?=[.,;!?]|\\n| (?:and|but|in my|at work|since|for|with|to))',
    right: ['every day'],
  },
  {
    id: 'maybe',
    before: '(?:^|\\n|[.!?] |, |but |and |or |so )',
    wrong: 'may be',
    after: '(?= (?:I|we|you|they|it|there|the|he|she|this|one|a|my)\\b)',
    right: ['maybe'],
  },
  {
    id: 'apart-of',
    before: '(?:be|am|being|become|been|becoming|was|is|are|feel|as) ',
    wrong: 'apart',
    after: '(?= of\\b)',
    right: ['a part'],
  },
  { id: 'my-self', wrong: 'my self|him self|her self|your self|it self|them selves|our selves', right: [] },
  { id: 'thier', wrong: 'thier', right: ['their'] },
  { id: 'wich', wrong: 'wich|whitch|wich', right: ['which'] },
  { id: 'allready', wrong: 'allready', right: ['already'] },
  { id: 'alot', wrong: 'alot|allot', after: '(?! \\p{L}* ?(?:time|money|hours?) to)', right: ['a lot'] },
  { id: 'infact', wrong: 'infact', right: ['in fact'] },
  { id: 'aswell', wrong: 'aswell', right: ['as well'] },
  { id: 'incase', wrong: 'incase', right: ['in case'] },
  { id: 'atleast', wrong: 'atleast', right: ['at least'] },
  { id: 'eachother', wrong: 'eachother', right: ['each other'] },
  { id: 'inspite', wrong: 'inspite', right: ['in spite'] },
  { id: 'incharge', wrong: 'incharge', right: ['in charge'] },
  { id: 'noone', wrong: 'noone', right: ['no one'] },
  {
    id: 'further-more',
    before: '(?:any|for|with|some|no|the|on|to|and) ',
    wrong: 'further more',
    after: '(?= \\p{L}+)',
    right: ['further'],
  },
  { id: 'furthermore', before: '(?:^|\\n|[.!?] )', wrong: 'further more', right: ['furthermore'] },
  { id: 'willing', wrong: 'wiling', right: ['willing'] },
  { id: 'prove-proof', before: '(?:the|a|as|any|of|for) ', wrong: 'prove', after: '(?= (?:of|that|for)\\b|[.,;])', right: ['proof'] },
  {
    id: 'choose-chose',
    before: '(?:yesterday I|last (?:week|year|month) I|I have|have|has|had|was|were) ',
    wrong: 'chose',
    right: ['chosen'],
  },
  { id: 'sincerly', wrong: 'sincerly|sincerley|sincierly|sincerelly', right: ['sincerely'] },
  {
    id: 'who-which',
    before: '(?:company|team|role|project|job|position|product|tool|letter|office) ',
    wrong: 'who',
    after: '(?= (?:is|was|has) (?:based|located|attached|described|used|written|built)\\b)',
    right: ['which', 'that'],
  },
  {
    id: 'form-from',
    before: '(?:hear|heard|back|away|come|came|comes|graduated|different|learn|learned|learnt|received|feedback|message|email|call) ',
    wrong: 'form',
    after: '(?= (?:you|the|my|your|our|him|her|them|a|university|anyone|home)\\b)',
    right: ['from'],
  },
  { id: 'than-k', wrong: 'loosing', after: '(?= (?:the|a|my|your|our|time|money|it|customers|patience|interest)\\b)', right: ['losing'] },
  { id: 'brought-bought', before: '(?:have|has|had) ', wrong: 'boughten', right: ['bought'] },
  {
    id: 'lose-loose',
    before: '(?:a|some|any|too|on the|few) ',
    wrong: 'lose',
    after: '(?= (?:ends?|fit|ends|thread|plan|agreement)\\b)',
    right: ['loose'],
  },
  { id: 'ensure-you', wrong: 'ensure', after: '(?= (?:you|him|her|them) (?:that|of)\\b)', right: ['assure'] },
  { id: 'peak-interest', wrong: 'peaked|peeked', after: '(?= my (?:interest|curiosity)\\b)', right: ['piqued'] },
  { id: 'bare-bear', wrong: 'bare', after: '(?= (?:with|in mind|the)\\b)', right: ['bear'] },
  {
    id: 'sight-site',
    wrong: 'sight',
    before: '(?:web|on|your|building|construction|career) ',
    after: '(?! (?:of|is|has))',
    right: ['site'],
  },
];

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

const fromRow = ({ id, before = '', wrong, after = '', right }: Row): LanguageRule => ({
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
  ...rows.map(fromRow),
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
