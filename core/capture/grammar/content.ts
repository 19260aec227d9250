import type { EventOf, Stage } from '../../model/event.ts';
import type { SaidFact } from '../said-fact.ts';
import { type Happening, said } from './happening.ts';

type About = EventOf<'contact'>['about'];

/** What somebody asked, brought or said, which is a contact even where nobody says by which way. */
const contact = (
  id: string,
  whose: Happening['whose'],
  about: About,
  pattern: string,
  more: Partial<Happening['contact'] & object> = {},
): Happening => ({
  id,
  says: said(pattern),
  whose,
  contact: { about, ...more },
  facts: [],
  day: about === 'request' ? 'due' : 'none',
});

/** What changed; it is a contact as well where the words say by which way they heard. */
const change = (
  id: string,
  whose: Happening['whose'],
  about: About | null,
  pattern: string,
  facts: readonly SaidFact[],
  day: Happening['day'] = 'none',
): Happening => ({
  id,
  says: said(pattern),
  whose,
  contact: about === null ? null : { about, needsMeans: true },
  facts,
  day,
});

const stage = (reached: Stage): SaidFact => ({ kind: 'stage', stage: reached });
const decision: SaidFact = { kind: 'decision', on: null, by: 'employer' };
const advised: SaidFact = { kind: 'advised', on: null, by: 'employer' };
const moved: SaidFact = { kind: 'moved', interviewId: null, on: null, time: null, by: 'employer' };
const cancelled: SaidFact = { kind: 'cancelled', interviewId: null, by: 'employer' };

const WANTS =
  "wants?|wanted|would like|'d like|needs?|needed|requires?|required|requests?|requested|asks? for|asked(?: me| us)? for|asking(?: me)? for|is after|are after|is chasing|are chasing|chasing";
const INTERVIEW =
  '(?:(?:the|my|our|an?|<N>(?:.s)?|next|first|second|third|final|<D>|<T>|phone|video|panel|zoom|teams) )*(?:interview|screening|phone screen|meeting|round|talk|slot|appointment|call)';
const MOVES =
  'moved|moves|postponed|postpones|rescheduled|reschedules|rescheduling|rearranged|shifted|pushed(?: back)?|put(?: back| off)|brought forward|delayed|changed|moving|postponing';
const BE = '(?:(?:is|are|was|were|has|have|been|being|got|gets|now|just|will be|is being) )*';
const LINKS =
  "(?:(?:by|on|in|at|before|around|about|the|of|due|expected|is|was|will|be|made|from|them|me|us|latest|until|no|later|than|within|hopefully|probably|likely|for|it|comes?|coming|they|they'll|they're|should|would|to|their|final|out|another|moved|moves|pushed|postponed|put|delayed|slipped|slips|back|forward|has|have|been|now|only|not|day|date|announced|reach|a|i|i'll|i'd|till) )*";

/** What is told in the words around a contact, in the order they are tried: what says most comes first. */
export const contents: readonly Happening[] = [
  change(
    'a direct note is fine',
    'theirs',
    null,
    `(?:agreed|agrees|(?:is|are|was|were)? ?(?:ok|okay|fine|happy|cool|good)|said yes|allowed|approves?|approved|doesn't mind|does not mind|don't mind|no problem)(?: (?:to|with|for|me|about|a|my|the|sending|writing|write|thanking|thank|mailing|that|i|if|them|him|her|<N>|thank-you|thank you))* (?:direct|directly)(?: (?:note|thank-you|thank you|mail|email|message|contact|thanks))*|(?:i )?(?:can|may|could|should) (?:write|thank|mail|email|e-mail|contact)(?: to)?(?: (?:them|him|her|<N>))? direct(?:ly)?`,
    [{ kind: 'direct-note', agreed: true }],
  ),
  change(
    'a direct note is not wanted',
    'theirs',
    null,
    `(?:(?:doesn't|does not|don't|do not|didn't|rather not|prefers? not|asked (?:me )?not|told me not|says? not|said not|not)(?: (?:want|like|agree|me|to|write|contact|mail|email|them|him|her|<N>|with|a|any))*|said no to|against|refused|declined|no)(?: (?:a|any|to|me|writing|write|contact|contacting|them|mailing|note))* (?:direct|directly)(?: (?:note|thank-you|mail|email|contact|message))*`,
    [{ kind: 'direct-note', agreed: false }],
  ),
  change(
    'they missed the interview',
    'theirs',
    null,
    `(?:didn't|did not|never|nobody|no one) (?:show(?:ed)?(?: up)?|turn(?:ed)? up|came(?: to the interview)?|joined|join)|no[- ]?show|stood me up|interview (?:didn't happen|did not happen|never happened|did not take place)|(?:the )?call never came|never called(?= (?:for|at|as) )`,
    [{ kind: 'missed', interviewId: null }],
  ),
  change(
    'the interview was moved',
    'actor',
    'other',
    `(?:${MOVES}) ${INTERVIEW}|${INTERVIEW}(?: (?:with|at|for) <N>)? ${BE}(?:${MOVES})`,
    [moved],
    'due',
  ),
  change(
    'the interview was called off',
    'actor',
    'other',
    `(?:cancel(?:l?ed|s)?|called off|calls off|scrapped|dropped) ${INTERVIEW}|${INTERVIEW}(?: (?:with|at|for) <N>)? ${BE}(?:cancel+ed|called off|off|scrapped)|cancel+ed on me`,
    [cancelled],
  ),
  change(
    'the end of the offer moved',
    'theirs',
    'other',
    `(?:extended|moved|pushed(?: back)?) (?:the |their |my )?(?:offer deadline|deadline for the offer|offer|deadline)|(?:offer deadline|offer|deadline) ${BE}(?:extended|moved|pushed(?: back)?)|gave me (?:until|till)(?= <D>)|(?:have|got|has|stands|is open|open|valid|good) (?:until|till|to)(?= <D>)|(?:have|need|got) to (?:answer|decide|accept|reply|say) (?:by|before|until)(?= <D>)`,
    [{ kind: 'deadline', on: null, time: null }],
    'due',
  ),
  change(
    'they said no',
    'theirs',
    'rejection',
    `reject(?:ed|s)?(?: me| us)?|turn(?:ed|s) me down|turned down my application|(?:said|says|it's|its|was|is) (?:a )?no(?= |$)(?! news| decision| answer| later| rush)|(?:i was |was )?unsuccessful|(?:not|won't be|aren't|isn't) (?:moving|going|taking (?:me|it|my application)|progressing)(?: me)? (?:forward|ahead|further|any further|through)|(?:went|going|gone) with (?:somebody|someone|another|a different|other)(?: else| candidate)?|(?:chose|picked|hired|prefers?|preferred) (?:somebody|someone|another|a different)(?: else| candidate)?|(?:got |received )?(?:a )?rejection(?: from| e?-?mail| letter| call)*|didn't get (?:it|the job|the role)|passed on (?:me|my application)|decided against me`,
    [stage('rejected')],
  ),
  change(
    'I accepted',
    'mine',
    'answer',
    `accepted(?: (?:the|their|his|her|an|<N>))*(?: (?:offer|job|role|position))?|said yes to(?: (?:the|their))? (?:offer|job|<N>)|took the (?:job|offer)`,
    [stage('accepted')],
  ),
  change(
    'the contract is signed',
    'mine',
    'answer',
    `(?<!the )(?<!a )(?<!my )signed(?! (?:form|forms|documents?|copy|nda|paper))(?: and returned)?(?: (?:the|my|their|a))*(?: (?:contract|offer|it|papers))?|contract(?: (?:with|from|at) <N>)? ${BE}signed`,
    [stage('signed')],
  ),
  change(
    'I withdrew',
    'mine',
    'withdrawal',
    `with(?:drew|drawn|drawing|draw)(?: (?:my application|from the process|from))*|pulled out(?: of(?: the process)?)?|(?:i'm|am|i am) (?:no longer|not) interested|turned (?:it|them|the job|the offer|<N>) down|turned down (?:(?:the|their|his|her) )?(?:offer|job|role|invitation|<N>)|declined (?:the|their|<N>)(?: (?:offer|job|role|interview))?`,
    [stage('withdrawn')],
  ),
  change(
    'a first day was agreed',
    'actor',
    null,
    `(?:start(?:s|ing)?(?: date| day)?|first day|begin(?:s|ning)?)(?: (?:is|on|agreed|confirmed|set|for|will be|at <N>|with <N>|the job|work))*(?= <D>)`,
    [{ kind: 'start', on: null }],
    'due',
  ),
  change(
    'they made an offer',
    'theirs',
    'offer',
    `offer(?:ed|s)(?: me| us)?(?: (?:the|a|an))?(?: (?:job|role|position|contract|place))?(?! (?:me |us )?(?:an interview|a second|the second|a slot|a call|feedback))|(?:made|makes|making|gave|sent|extended)(?: me| us)? (?:an|the|their|a (?:verbal|written|formal|job|great|good)) (?:job )?offer|(?:got|have|received|had) (?:an|the|a (?:verbal|written|formal|job)) (?:job )?offer(?: from)?|(?:i )?got the (?:job|role)|(?:gave|want to give) me the (?:job|role)|offer (?:letter )?(?:came|arrived|is in|is here|from)|job offer|with (?:an|the|a (?:verbal|written|job|great|good)) offer`,
    [{ kind: 'offer', on: null, time: null }],
    'due',
  ),
  change(
    'nothing came',
    'theirs',
    null,
    `(?:no|not a|without|still no|haven't had (?:a|any)|had no) (?:answer|reply|response|news|word|call)(?: (?:yet|back|at all))* from|(?:haven't|have not|never) heard (?:back )?from|(?:still )?nothing from|waiting (?:for|to hear)(?: (?:from|an answer from|news from))*`,
    [],
  ),
  contact(
    'they want to know',
    'theirs',
    'question',
    `(?:wants?|wanted|would like|need(?:s|ed)?) to know|wonders?|wondered|wondering|(?:has|have|had) (?:a|some|two|a few) questions?`,
    { keepsWords: true },
  ),
  contact(
    'they invite',
    'theirs',
    'invitation',
    `invit(?:ed|es|ing)(?: me| us)?(?: (?:to|for|in))*(?: an?| the)?(?: (?:second|third|final|next|first|phone|video|panel|follow-up))*(?: (?:interview|round|stage|call|chat|assessment(?: day)?|meeting))?|invitation(?: (?:from|to|for))*|(?:wants?|wanted|would like|'d like|want|asked|asks)(?: me)? to (?:meet|see|interview|come in|speak to|talk to|have)(?: (?:me|again|in|for|an?|the|second|third|final|next|another))*(?: (?:interview|round|chat))?|(?:want|wants|wanted) me (?:back|in)(?: (?:for|an?|the|second|third|final|next))*(?: (?:interview|round))?|(?:through|on|moved? (?:me )?(?:on|forward|through)|progress(?:ed|ing)?(?: me)?) to (?:the )?(?:next|second|third|final|last) (?:round|stage|interview)|short-?listed(?: me)?|offer(?:ed|s) (?:me |us )?(?:an?|the) (?:second |third |final |next )?(?:interview|slot|call)|(?:wants?|wanted) (?:an?|another|the) (?:second|third|final|next|another)? ?(?:interview|meeting|chat)`,
  ),
  contact(
    'they ask about',
    'theirs',
    'question',
    `(?:asks|they ask)(?: me| us)? (?:about|whether|if|when|what|which|how|why|where)|asked(?: me| us)? (?:about|whether|if|when|what|which|how|why|where)|asking (?:about|whether|if|when|what|how)|(?:a )?question about`,
    { keepsWords: true },
  ),
  change(
    'the day they decide',
    'theirs',
    null,
    `(?:decisions?(?! (?:maker|making))|decides?|decided|deciding|verdict|outcome|results?|answer|hear(?: back)?|(?:get|gets|getting|be|come|comes) back to me|(?:let|lets|letting) me know|know more|news) ${LINKS}(?=<D>)`,
    [decision],
    'due',
  ),
  contact(
    'no word yet',
    'theirs',
    'delay',
    `(?:no|not) (?:decision|news|word|answer|update|final decision)(?: (?:yet|so far|at the moment|for now))+|(?:needs?|need|needed|asks? for|asked for|wants?) (?:more|some more|a bit more|another) (?:time|week|day|days|weeks)|(?:takes?|taking|will take) (?:a bit |a little |a while |some )?longer(?: than (?:expected|planned|thought))?|(?:is|are) (?:running late|running behind|delayed)|running (?:behind|late)|(?:still|haven't|hasn't|not yet) (?:deciding|decided|interviewing|seeing|made)(?: (?:others|other candidates|candidates|up|a decision))*|decision ${BE}(?:delayed|postponed|pushed back|not made yet|slipping)|(?:delayed|postponed) (?:the|their) decision|bear with(?: them| us)?`,
  ),
  change(
    'when to be in touch',
    'theirs',
    null,
    `(?:(?:says?|said|told me|asked me|suggests?|suggested|wants? me|asks? me|advised(?: me)?|recommends?|recommended)(?: (?:to|i|should|that|me|i'd|better))*|should|please) (?:get in touch|be in touch|check in|check back|follow up|chase|try again|call|ring|phone|e?-?mail|write|contact|come back|ask)(?: (?:them|him|her|back|again|in|to|with|<N>))*(?: (?:on|after|from|in|around|about|next|by|not before|at))*(?= ?<D>)`,
    [advised],
    'due',
  ),
  contact(
    'feedback',
    'theirs',
    'feedback',
    `(?:gave|gives|passed on|passes on|passed|has|had|got|received|sent|shared|shares|with|good|positive|great|bad|negative|mixed|some|the) (?:me |us )?(?:(?:some|the|their|his|her|good|great|positive|bad|negative|mixed|very|brief|short|honest|useful|detailed) )*feedback(?: from)?|feedback (?:is|was|from|came)|(?:they|he|she|<N>) (?:really )?(?:loved|liked|enjoyed) (?:me|my|meeting|talking|the)`,
    { keepsWords: true },
  ),
  contact(
    'they received it',
    'theirs',
    'receipt',
    `(?:confirmed|confirms|acknowledged|acknowledges)(?: (?:receipt|receiving|they|that|he|she|has|have|got|received|of|my|the|it|application|cv|mail|e-?mail|documents|papers|form|portfolio|references|message|note))*|(?:has|have|they|he|she) (?:got|received) my|(?:received|got) my (?:application|cv|mail|email|note|documents|references|papers|form|test|task|portfolio)|(?:auto-?reply|automatic reply|out of office)(?: from)?`,
  ),
  contact(
    'how the interview went',
    'mine',
    'feedback',
    `(?:told|gave|called|updated|debriefed) (?:him|her|them|<N>|the recruiter)(?: (?:with|about|on|my|own|the|how))* (?:feedback|it went|interview went|went|interview)|told (?:him|her|them|<N>) (?:it|the interview) went`,
    { medium: 'phone', keepsWords: true },
  ),
  contact(
    'a heads-up',
    'mine',
    'heads-up',
    `(?:gave|sent|given) (?:him|her|them|<N>|my (?:references?|referees?)) (?:a |the )?heads[- ]?up|heads[- ]?up (?:to|for)|(?:warned|briefed|prepared) (?=<N>|my refere)|told (?:him|her|them|<N>) (?:that )?(?:they|he|she|<N>) (?:may|might|will|could) (?:call|ring|be in touch|contact)(?: (?:him|her|them))?`,
  ),
  contact(
    'a reference was given',
    'theirs',
    'reference-given',
    `(?:gave|given|giving) (?:me |<N> )?(?:a |the |his |her |my |good |great |glowing )*reference|spoke for me|vouched for me|was called (?:for|as|about) (?:a |the |my )?reference|(?:called|spoke to|rang|contacted|checked with) (?:my )?refer(?:ences?|ees?)`,
    { medium: 'phone' },
  ),
  contact('they thank', 'theirs', 'thanks', `thank(?:ed|s) (?:me|us)|(?:a |the )?thank[- ]you (?:note |mail |e-?mail |card )?from`),
  contact(
    'thanks',
    'mine',
    'thanks',
    `thank(?:ed|s|ing)(?: you)?(?= |$)(?! for calling)|thank[- ]you(?: (?:note|mail|e-?mail|letter|card|message|sent))*(?: to)?|(?:sent|wrote|mailed|e-?mailed|said|say)(?: (?:him|her|them|<N>|my|a|the|to))* thank(?:s|[- ]you)(?: (?:note|mail|e-?mail|letter|card|message))?(?: to)?|to (?:say thanks|thank)|congratulated`,
  ),
  contact(
    'a check-in',
    'mine',
    'check-in',
    `check(?:ed|ing)[- ]in|check[- ]in|followed up|follow-up(?: (?:mail|e-?mail|sent|call))?|(?:chased|nudged)(?: (?:him|her|them|<N>))?(?: for (?:an update|news|an answer|feedback))?|asked (?:(?:him|her|them|<N>) )?(?:for|about) (?:news|an update|the (?:status|decision)|where (?:it|things) stands?)|(?:to )?ask(?:ed)? for (?:news|an update)|asked how (?:it|things)(?: is|'s| are)?`,
  ),
  contact(
    'what they asked for',
    'mine',
    'material',
    `(?:sent|send|sends|mailed|e-?mailed|uploaded|submitted|handed in|delivered|returned|forwarded|shared|turned in|provided|supplied|gave)(?: (?:off|over|in|back|him|her|them|<N>|my|the|a|some|two|three|all|both|signed|updated|new|latest|their|completed|finished|requested))* (?:references?|referees?|cv|resume|portfolio|documents?|papers?|form|forms|certificates?|payslips?|task|test|assignment|case(?: study)?|homework|work samples?|samples?|code|presentation|slides|writing sample|availability|dates|details|transcripts?|diploma|link|links|article|material|passport|id|contact details)(?: (?:to|over|off|across))*`,
    { keepsWords: true },
  ),
  contact(
    'an answer',
    'mine',
    'answer',
    `replied(?: to)?|responded(?: to)?|answered|wrote back(?: to)?|got back to|gets back to|confirmed(?: (?:the|my|to))*(?: (?:interview|time|slot|date|attendance))?`,
  ),
  contact(
    'pay and terms',
    'mine',
    'negotiation',
    `negotiat(?:ed|ing)(?: (?:with|the|my))*|countered(?: with| at)?|counter[- ]?offer(?:ed)?|asked (?:(?:him|her|them|<N>) )?for (?:more(?: money| pay)?|a higher (?:salary|offer|base)|(?=[\\d ]*\\d))`,
    { keepsWords: true },
  ),
  contact(
    'they ask for',
    'theirs',
    'request',
    `${WANTS}|please send|(?:asked|asks|told|wants?|wanted|would like)(?: me)? to (?:send|provide|do|complete|fill|upload|prepare|submit|bring|call|ring|write|confirm|sign|choose|pick|let|reply|answer)`,
    { keepsWords: true },
  ),
  contact(
    'I asked',
    'mine',
    'question',
    `asked(?: (?:him|her|them|<N>|the recruiter))?(?: (?:about|whether|if|when|what|which|how|why|where|for))?`,
    { keepsWords: true },
  ),
  change(
    'it is on hold',
    'theirs',
    'other',
    `(?:(?:is|are|was|put|puts|role|now|the|it|my|job|position|process|hiring|application) )*on hold|(?:is |are |has been |was |have )*(?:paused|frozen|freezing)(?: (?:the )?(?:role|hiring|process))?|hiring freeze|(?:role|position|process) ${BE}(?:paused|frozen|on hold)`,
    [stage('paused')],
  ),
  change(
    'they went silent',
    'theirs',
    null,
    `(?:has |have |is |are )?(?:gone|went|going) (?:silent|quiet|dark)|ghosted(?: me)?|(?:is |are )?ghosting(?: me)?`,
    [stage('silent')],
  ),
  change('I applied', 'mine', null, `applied(?: (?:to|for|at|with|the|a|job|role))*`, [stage('applied')]),
];
