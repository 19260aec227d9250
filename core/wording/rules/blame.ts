import { rule, type WordingRule } from './rule.ts';
import { A_NOBODY, BAD, IS, OTHERS, UNPLEASANT, VERY, WORTHLESS } from './words.ts';

/** Blaming others: the guide's own example of a mistake is to speak badly of the last employer. */
export const blame: readonly WordingRule[] = [
  rule('blame', `${OTHERS}(?: (?:clearly|obviously|just|simply|really))? ${IS}(?: ${VERY}){0,3} ${UNPLEASANT}`),
  rule(
    'blame',
    `${OTHERS}(?: (?:clearly|obviously|just|simply))? (?:had no (?:interest|idea|clue|manners)|did(?:n't| not) (?:even )?(?:listen|care|bother|want)|kept (?:interrupting|looking|yawning|talking over)|never (?:listened|listens|cared|cares)|ignored me|hated me)`,
    true,
  ),
  rule('blame', `(?:made|makes|making) me (?:look|feel|sound)(?: like)? (?:an? )?(?:${BAD}|${WORTHLESS}|small|${A_NOBODY})`),
  rule('blame', `(?:it was |it is |it's |that was |all )?(?:their|his|her|your|the recruiter's|the interviewer's) (?:own )?fault`),
  rule('blame', `(?:unfair|trick|ridiculous|pointless|nasty|idiotic) questions?`),
  rule('blame', `questions? (?:was|were)(?: ${VERY}){0,2} (?:unfair|ridiculous|pointless|nasty|idiotic)`),
  rule('blame', `you (?:should have|never|didn't|did not) (?:told|tell|warned?|prepared?|mention(?:ed)?)`, true),
  rule('blame', `(?:toxic|incompetent|unprofessional) (?:company|team|boss|manager|employer|place|people|culture)`),
];
