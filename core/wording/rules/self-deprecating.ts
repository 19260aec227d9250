import { rule, type WordingRule } from './rule.ts';
import { A_NOBODY, BAD, FULLY, I_AM, NONSENSE, VERY, WHOLE, WORTHLESS } from './words.ts';

/** Running oneself down: the guide draws the line between self-aware and self-deprecating. */
export const selfDeprecating: readonly WordingRule[] = [
  rule('self-deprecating', `${I_AM}(?: ${VERY}){0,3} ${WORTHLESS}`),
  rule('self-deprecating', `${I_AM}(?: ${VERY}){0,3} bad (?:at|with|in|on|under)`),
  rule('self-deprecating', `${I_AM}(?: like)?(?: ${VERY}){0,3} an?(?: ${WHOLE}){0,3}(?: \\p{L}+)? ${A_NOBODY}`),
  rule('self-deprecating', `(?:felt|feel|sounded|looked|acted)(?: like)?(?: ${VERY}){0,3}(?: an?)?(?: ${WHOLE}){0,3} ${A_NOBODY}`),
  rule('self-deprecating', `not (?:really )?(?:clever|smart|good|bright|intelligent|cut out|strong) enough`, true),
  rule('self-deprecating', `not cut out for`, true),
  rule('self-deprecating', `(?:${FULLY} |really |just )?(?:mess|screw|stuff|cock|muck|foul)(?:ed|ing|s)? (?:\\p{L}+ ){0,3}up`),
  rule('self-deprecating', `(?:${FULLY} |really |just )?(?:bombed|botched|butchered|flunked|fluffed|bungled|choked(?! up)|tanked)`),
  rule('self-deprecating', `ma[dk](?:e|ing) an?(?: ${WHOLE}){0,3} (?:mess|fool|idiot|hash|pig's ear)(?: of)?`),
  rule('self-deprecating', `(?:talk(?:ed|ing)?|spoke|sa(?:id|ying)|speaking|spouted|waffled)(?: ${WHOLE}| ${FULLY})? (?:${NONSENSE})`),
  rule(
    'self-deprecating',
    `my (?:\\p{L}+ )?(?:answers?|examples?|presentation|task|questions?) (?:was|were)(?: ${VERY}| ${WHOLE}){0,3} (?:${NONSENSE}|${BAD}|useless|stupid|pathetic|embarrassing|a mess)`,
  ),
  rule('self-deprecating', `(?:stupid|idiotic|dumb|silly) (?:mistakes?|answers?|thing|things|me|of me)`),
  rule(
    'self-deprecating',
    `(?:ruin|wreck|destroy|kill|waste|thr[eo]w away|blew|blow)(?:ed|d|n)? (?:my|the|every|any) (?:chances?|opportunity|shot)`,
  ),
  rule('self-deprecating', `I (?:don't|do not|didn't) deserve`, true),
  rule('self-deprecating', `(?:had|have|having) no (?:idea|clue) what I(?:'m| am| was) (?:doing|talking about|saying)`, true),
  rule(
    'self-deprecating',
    `I (?:can't|cannot|just can't) (?:do|handle|cope with) (?:interviews?|presentations?|tests?|this(?! (?:on|at|before|until|next|week))|maths|numbers|people|pressure)`,
    true,
  ),
  rule('self-deprecating', `(?:embarrassed|humiliated|disgraced|hate|ashamed of) (?:myself|you)`),
  rule('self-deprecating', `I(?:'m| am| was)(?: ${VERY}){0,3} (?:ashamed|humiliated|mortified)`),
  rule('self-deprecating', `let (?:you|everyone|everybody|myself|us|them) down(?! (?:gently|lightly))`),

  rule('self-deprecating', `(?:disappointed|disgusted|angry|furious|annoyed|frustrated|cross) (?:in|with|at|by) myself`),
  rule('self-deprecating', `(?:out of|beyond|in over) my (?:league|depth|head)`),
  rule(
    'self-deprecating',
    `not (?:even )?(?:remotely |nearly |anywhere near )?(?:competent|capable|qualified|good enough|up to (?:it|the job|this|standard)|made for)`,
    true,
  ),
  rule('self-deprecating', `should(?:n't| not| never) (?:even )?have (?:applied|bothered|gone|come|tried)`, true),
  rule('self-deprecating', `(?:f[ae]ll|falling|went|crash(?:ed)?|came) (?:flat on my face|apart|to pieces|and burned|undone)`),
  rule('self-deprecating', `(?:flubbed|goofed|sucked|stank|stunk|cringed?|crumbled|flopped|floundered|babbled)`),
  rule('self-deprecating', `(?:like|as) an? (?:\\p{L}+ )?${A_NOBODY}`),

  rule('self-deprecating', `(?:the|their|your) (?:weakest|worst) (?:candidate|applicant|person|choice)`),
  rule('self-deprecating', `${I_AM} (?:so|very|really|too|quite|pretty|extremely) (?:poor|weak|slow|dull|boring|thick|dim|lame)`),
  rule('self-deprecating', `not (?:\\p{L}+ )?(?:built|made|meant|wired|born|suited) for`, true),
  rule(
    'self-deprecating',
    `(?:perform|performed|did|answered|spoke|presented|came across|handled it|did it)(?: ${VERY}){0,3} (?:awfully|terribly|horribly|dreadfully|appallingly|abysmally|pathetically|miserably)`,
  ),
  rule(
    'self-deprecating',
    `(?:why|how) (?:any(?:one|body)|they|you|she|he|some(?:one|body)) (?:would|could|should|might)(?: ever| even)? (?:hire|want|take|choose|pick|employ|need) me`,
    true,
  ),

  rule(
    'self-deprecating',
    `I(?:'ve| have| must have| probably| clearly| just| surely| obviously){0,2} bored (?:everyone|everybody|them|him|her|you|people|the (?:whole |entire )?(?:panel|room|team|table))(?: all| both)?(?: to (?:death|tears|sleep)| stiff| rigid)?`,
  ),
  rule(
    'self-deprecating',
    `my (?:\\p{L}+ )?(?:nerves?|memory|head|brain|mind|voice|mouth|words|english|confidence|preparation) (?:has |have |had )?(?:always |just )?lets? me down (?:again|once more|yet again|as (?:usual|always|ever)|every time)`,
  ),
  rule(
    'self-deprecating',
    `${I_AM} (?:no|not an?|hardly an?)(?: ${VERY})? (?:real|proper|true) (?!(?:employee|customer|user|member|client|owner|friend|threat|fan)s?(?![\\p{L}-]))\\p{L}+(?! (?:then|yet|at the time)(?![\\p{L}-]))`,
    true,
  ),
];
