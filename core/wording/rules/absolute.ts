import { rule, type WordingRule } from './rule.ts';
import { BAD, CATASTROPHE, FAIL, FULLY, MANAGE, NONSENSE, VERY, WORTHLESS } from './words.ts';

/** Absolute wording, where it is about what went wrong; "always enjoy" is fine. */
export const absolute: readonly WordingRule[] = [
  rule('absolute', `I(?: \\p{L}+)? always (?:\\p{L}+ )?${FAIL}`),
  rule('absolute', `every (?:single )?(?:time|interview|question|answer)(?:,)? (?:I )?(?:\\p{L}+ )?${FAIL}`),
  rule('absolute', `I (?:can |could |will |'ll )?never (?:\\p{L}+ )?${MANAGE}`, true),
  rule(
    'absolute',
    `${FAIL}(?: \\p{L}+)? (?:everything|all of it|(?:with|at|on) every \\p{L}+|every single \\p{L}+|each and every \\p{L}+)`,
  ),
  rule(
    'absolute',
    `(?:everything|all of it|all) (?:that )?(?:I (?:said|did|tried|wrote) )?(?:went|was|came out|goes|got|sounded)(?: ${VERY}){0,3} (?:wrong|badly|bad|${NONSENSE}|${BAD})`,
  ),
  rule('absolute', `nothing (?:I|that I|went|made|worked|came out|would|was (?:right|good))(?: \\p{L}+)?`, true),
  rule('absolute', `(?:kn[eo]ws?|remember(?:ed)?|understood|could say|could remember|achieved) (?:${FULLY} )?nothing`, true),
  rule('absolute', `${FULLY} (?:\\p{L}+ )?(?:${FAIL}|unprepared|wrong|lost|unable|overwhelmed|out of my depth|${BAD}|${WORTHLESS})`),
  rule(
    'absolute',
    `my (?:mind|head|brain|voice|memory) (?:\\p{L}+ )?(?:went|was|shut down|gave up|failed me)(?: ${FULLY})? ?(?:${FULLY}|blank|empty|dead|gone)`,
  ),
  rule('absolute', `(?:complete|total|absolute|utter) (?:${CATASTROPHE}|mess|blank|chaos|${NONSENSE})`),
  rule('absolute', `no(?:body|one| one) (?:liked|wanted|listened|was interested(?! in (?:the|that|this))|understood|believed)`, true),

  rule('absolute', `nothing (?:good|positive|useful|right|clever|sensible)`, true),
  rule(
    'absolute',
    `(?:every|each|none|all|any)(?: single)?(?: one)?(?: of)?(?: my)? (?:answers?|questions?|examples?|words?|sentences?|things?)(?: that)?(?: I (?:gave|said|told|made))? (?:was|were|came out|sounded|made)(?: ${VERY}){0,3} (?:wrong|bad|weak|any sense|${NONSENSE}|${BAD}|useless)`,
  ),
];
