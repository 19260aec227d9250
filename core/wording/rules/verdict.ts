import { rule, type WordingRule } from './rule.ts';
import { ALL_OF_IT, A_NOBODY, BAD, BADLY, CATASTROPHE, FULLY, VERY, WHOLE, WORTHLESS } from './words.ts';

/** Condemning the whole of it: the guide has the parts and their reasons named instead. */
export const verdict: readonly WordingRule[] = [
  rule(
    'verdict',
    `${ALL_OF_IT}(?: \\p{L}+)? (?:was|is|felt like|turned into|ended in|became)(?: ${VERY}){0,3}(?: an?)?(?: ${WHOLE}){0,3} (?:${CATASTROPHE}|${BAD})`,
  ),
  rule(
    'verdict',
    `${ALL_OF_IT}(?: \\p{L}+)? (?:went|goes|has gone|had gone)(?: ${VERY}){0,3} ${BADLY}(?! (?:at the (?:start|beginning|end)|at first|with the|on the))`,
  ),
  rule(
    'verdict',
    `(?:an?|this|that|the|such an?)(?: ${VERY}| ${WHOLE}){0,3} (?:${BAD}|disastrous|catastrophic|failed) (?:interview|meeting|conversation|performance)`,
  ),
  rule('verdict', `could(?:n't| not) (?:possibly )?have (?:gone|been) (?:any )?worse`, true),
  rule(
    'verdict',
    `(?:the |my )?worst (?:interview|meeting|performance|hour|day|experience|conversation)(?: of my life| ever| I have ever had)?`,
  ),
  rule('verdict', `(?:${FULLY} )?bl[eo]w(?:n)? (?:it|the interview|everything)`),
  rule('verdict', `(?:I )?(?:${FULLY} )?failed (?:it|the interview|everything|miserably)`),
  rule('verdict', `no (?:way|chance)(?: that)? (?:they|she|he|I)(?: will|'ll| would|'d| could| can)`, true),
  rule('verdict', `(?:they|she|he)(?: will|'ll| would|'d) never (?:want|hire|take|call|have|choose|pick|invite)`, true),
  rule('verdict', `(?:they|she|he)(?: will|'ll| would|'d| are going to| is going to)(?: ${VERY}){0,2} (?:reject me|turn me down)`),
  rule('verdict', `I doubt(?: that)? (?:they|she|he)(?: will|'ll| would|'d)(?: ever)? (?:want|hire|take|have|choose|pick|invite) me`, true),
  rule(
    'verdict',
    `(?:they|she|he) (?:must |clearly |obviously |all )?(?:hated?|think|thought|thinks)(?: that)? (?:me|I(?:'m| am| was) (?:${WORTHLESS}|an? ${A_NOBODY}))`,
  ),
  rule('verdict', `(?:it is|it's) (?:all )?over(?: for me|(?=\\s*(?:[.,;:!?…]|$)))`),

  rule(
    'verdict',
    `(?:(?:it|things|everything) )?(?:all )?(?:went|was going|goes) (?:all )?(?:downhill|south(?! (?:of|to|for))|pear-shaped|off the rails|to pieces)`,
  ),
  rule('verdict', `I (?:didn't|did not) get (?:this|the|that) (?:job|offer|role|position)`, true),
  rule(
    'verdict',
    `I(?:'m| am| was) (?:definitely |certainly |clearly |obviously )?not (?:getting|going to get) (?:this|the|that|it|any)(?: one| job| offer)?`,
    true,
  ),
  rule('verdict', `I (?:won't|will not|'ll never|will never) (?:get|make|be getting) (?:this|the|it|that|any)(?: one| job| offer)?`, true),
  rule('verdict', `(?:no hope|hopes? (?:is|are) gone|I've lost (?:it|the job)|(?:it was|it's|is) a lost cause|doomed)`, true),

  rule(
    'verdict',
    `(?:they|she|he|the panel)(?: had| have|'d|'ve)?(?: already| clearly| all)? (?:decided against me|made up (?:their|her|his) minds?(?! (?:on|to))|wr[oi]t(?:e|ten) me off|g[ai]ven? up on me|crossed me off|lost interest)`,
  ),
];
