/** Base, past and participle of the irregular verbs that letters of this kind use. */
const IRREGULAR = `be was been|become became become|begin began begun|break broke broken|bring brought brought|build built built|buy bought bought|
catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|
fall fell fallen|feel felt felt|fight fought fought|find found found|forget forgot forgotten|get got got|give gave given|go went gone|grow grew grown|
hear heard heard|hide hid hidden|hold held held|keep kept kept|know knew known|lead led led|leave left left|lend lent lent|let let let|lose lost lost|
make made made|mean meant meant|meet met met|overcome overcame overcome|pay paid paid|put put put|read read read|ride rode ridden|ring rang rung|
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|show showed shown|sing sang sung|
sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|stand stood stood|take took taken|teach taught taught|tell told told|
think thought thought|throw threw thrown|understand understood understood|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written`;

const REGULAR = `accept|achieve|add|agree|allow|announce|answer|apologise|apologize|appear|apply|appreciate|arrange|arrive|ask|attach|attend|avoid|believe|belong|call|cancel|
carry|change|clarify|close|collect|compare|complete|concern|confirm|connect|consider|contact|continue|contribute|create|decide|decline|define|deliver|demonstrate|depend|describe|
deserve|design|develop|disagree|disappoint|discover|discuss|earn|email|employ|enclose|encourage|enjoy|expect|explain|explore|express|fill|finish|follow|forward|gain|graduate|
guess|handle|happen|hear|help|hesitate|hire|hope|ignore|impress|improve|include|inform|inspire|intend|interview|introduce|invite|join|lack|launch|learn|like|listen|live|look|
love|manage|match|mention|miss|motivate|move|need|notice|offer|open|organise|organize|perform|plan|prefer|prepare|present|print|promise|propose|prove|provide|publish|raise|reach|
realise|realize|receive|recommend|reduce|refer|reflect|refuse|reject|relocate|remain|remember|remind|remove|reply|report|represent|request|require|resign|resolve|respond|return|
review|schedule|seem|select|share|shorten|sign|solve|start|state|stay|stop|study|submit|succeed|suggest|suit|supervise|support|suppose|thank|train|translate|travel|treat|trust|
try|turn|update|use|visit|wait|want|watch|weigh|welcome|wish|wonder|work`;

/** Of these the last consonant is written twice, in one country or in both. */
const DOUBLED: ReadonlySet<string> = new Set([
  'plan',
  'stop',
  'prefer',
  'refer',
  'cancel',
  'travel',
  'submit',
  'begin',
  'get',
  'let',
  'put',
  'run',
  'set',
  'sit',
  'win',
  'cut',
  'forget',
]);

/** These are nouns too, so that what stands after them must show that they are verbs. */
export const NOUN_TOO: ReadonlySet<string> = new Set(
  `answer|call|change|contact|concern|cost|cut|deal|design|drive|email|fall|feel|fight|forward|guess|help|hope|interview|lack|lead|like|look|love|match|mean|move|need|
notice|offer|open|pay|plan|present|print|promise|reach|read|reply|report|request|return|review|ride|rise|run|schedule|show|sign|start|state|stay|stop|study|support|
thank|train|travel|treat|trust|try|turn|update|use|visit|wait|wake|watch|welcome|win|wish|wonder|work|set|close|complete|state|share|ring|stand|make|find|look|select`
    .split(/[|\s]+/u)
    .filter((word) => word !== ''),
);

/** The forms of a verb. */
export interface Verb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
  readonly third: string;
}

const ending = (base: string): string => {
  if (base.endsWith('e')) return base.slice(0, -1);
  return DOUBLED.has(base) ? `${base}${base.at(-1) ?? ''}` : base;
};

const regularPast = (base: string): string => (/[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${ending(base)}ed`);

const ingOf = (base: string): string => (/(?:ee|oe|be|ye)$/u.test(base) ? `${base}ing` : `${ending(base)}ing`);

const thirdOf = (base: string): string => {
  if (base === 'be') return 'is';
  if (/(?:s|x|ch|sh|o|z)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const listed = (list: string): readonly string[] => list.split('|').map((entry) => entry.trim());

const irregular: readonly Verb[] = listed(IRREGULAR).map((entry) => {
  const [base = '', past = '', participle = ''] = entry.split(' ');
  return { base, past, participle, ing: ingOf(base), third: thirdOf(base) };
});

const regular: readonly Verb[] = listed(REGULAR)
  .filter((base) => !irregular.some((verb) => verb.base === base))
  .map((base) => ({ base, past: regularPast(base), participle: regularPast(base), ing: ingOf(base), third: thirdOf(base) }));

const verbs: readonly Verb[] = [...irregular, ...regular];

const by = (form: keyof Verb): ReadonlyMap<string, Verb> => new Map(verbs.map((verb) => [verb[form], verb]));

/** Verbs by one of their forms. */
export const byBase = by('base');
export const byPast = by('past');
export const byParticiple = by('participle');
export const byIng = by('ing');
export const byThird = by('third');

/** Pasts that no verb has: "choosed", "thinked". And those of a past taken once more: "spoked". */
export const wrongPasts: ReadonlyMap<string, Verb> = new Map(
  irregular
    .filter(({ base }) => base !== 'be')
    .flatMap((verb) => [[regularPast(verb.base), verb] as const, [regularPast(verb.past), verb] as const])
    .filter(
      ([wrong, { base, past, participle }]) =>
        ![base, past, participle, 'founded', 'putted', 'leaved', 'sawed', 'felled', 'ringed'].includes(wrong),
    ),
);
