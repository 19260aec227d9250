import type { ContactsByRule } from './contacts.ts';
import type { AcrossRule } from './across/across-rule.ts';
import type { Rule, RuleText } from './rule.ts';
import { type RuleId, ruleIds } from './rules.ts';
import { askNextSteps } from './rules/ask-next-steps.ts';
import { askFormat } from './rules/ask-format.ts';
import { prepare } from './rules/prepare.ts';
import { rearrange } from './rules/rearrange.ts';
import { reply } from './rules/reply.ts';
import { sendRequested } from './rules/send-requested.ts';
import { informRecruiter } from './rules/inform-recruiter.ts';
import { goneSilent } from './rules/gone-silent.ts';
import { thankReference } from './rules/thank-reference.ts';
import { negotiate } from './rules/negotiate.ts';
import { decideOffer } from './rules/decide-offer.ts';
import { secondLook } from './rules/second-look.ts';
import { askForTime } from './rules/ask-for-time.ts';
import { tellOfOffer } from './rules/tell-of-offer.ts';
import { tellWithdrawal } from './rules/tell-withdrawal.ts';
import { askFeedback } from './rules/ask-feedback.ts';
import { thankRecruiter } from './rules/thank-recruiter.ts';
import { tellReferences } from './rules/tell-references.ts';
import { awaitContract } from './rules/await-contract.ts';
import { handInNotice } from './rules/hand-in-notice.ts';
import { tellOthers } from './rules/tell-others.ts';
import { lastSteps } from './rules/last-steps.ts';
import { congratulate } from './rules/congratulate.ts';
import { letGo } from './rules/let-go.ts';
import { backToBasics } from './rules/back-to-basics.ts';
import { stayPositive } from './rules/stay-positive.ts';
import { whatExcites } from './rules/what-excites.ts';
import { keepPerforming } from './rules/keep-performing.ts';
import { clash } from './rules/clash.ts';
import { checkIn } from './rules/check-in.ts';
import { debrief } from './rules/debrief.ts';
import { decisionDay } from './rules/decision-day.ts';
import { interviewDay } from './rules/interview-day.ts';
import { keepSearching } from './rules/keep-searching.ts';
import { recruiterCall } from './rules/recruiter-call.ts';
import { references } from './rules/references.ts';
import { thankThroughRecruiter } from './rules/thank-through-recruiter.ts';
import { thankYou } from './rules/thank-you.ts';

/** The rules about one opportunity. */
export const caseRules: readonly Rule[] = [
  interviewDay,
  debrief,
  recruiterCall,
  thankYou,
  thankThroughRecruiter,
  references,
  decisionDay,
  checkIn,
  askNextSteps,
  askFormat,
  prepare,
  rearrange,
  reply,
  sendRequested,
  informRecruiter,
  goneSilent,
  thankReference,
  negotiate,
  decideOffer,
  secondLook,
  tellWithdrawal,
  askFeedback,
  thankRecruiter,
  tellReferences,
  awaitContract,
  handInNotice,
  lastSteps,
  congratulate,
  letGo,
  backToBasics,
  stayPositive,
  whatExcites,
];

/** The rules that need several opportunities, or all of them. */
export const acrossRules: readonly AcrossRule[] = [clash, askForTime, tellOfOffer, tellOthers, keepSearching, keepPerforming];

/** Every rule by its id; a rule that is missing here does not compile. */
const rulebook: Readonly<Record<RuleId, RuleText>> = {
  debrief,
  'recruiter-call': recruiterCall,
  'thank-you': thankYou,
  'thank-through-recruiter': thankThroughRecruiter,
  references,
  'check-in': checkIn,
  'keep-searching': keepSearching,
  'decision-day': decisionDay,
  'interview-day': interviewDay,
  'ask-next-steps': askNextSteps,
  'ask-format': askFormat,
  prepare,
  rearrange,
  reply,
  'send-requested': sendRequested,
  'inform-recruiter': informRecruiter,
  'gone-silent': goneSilent,
  'thank-reference': thankReference,
  negotiate,
  'decide-offer': decideOffer,
  'second-look': secondLook,
  'ask-for-time': askForTime,
  'tell-of-offer': tellOfOffer,
  'tell-withdrawal': tellWithdrawal,
  'ask-feedback': askFeedback,
  'thank-recruiter': thankRecruiter,
  'tell-references': tellReferences,
  'await-contract': awaitContract,
  'hand-in-notice': handInNotice,
  'tell-others': tellOthers,
  'last-steps': lastSteps,
  congratulate,
  'let-go': letGo,
  'back-to-basics': backToBasics,
  'stay-positive': stayPositive,
  'what-excites': whatExcites,
  'keep-performing': keepPerforming,
  clash,
};

/** Every rule, in the order of their ids. */
export const allRules: readonly RuleText[] = ruleIds.map((id) => rulebook[id]);

/** The rule of that name; null for one this version does not know. */
export const ruleNamed = (name: string): RuleText | null => (Object.hasOwn(rulebook, name) ? rulebook[name as RuleId] : null);

/** What a step that was done tells the pacing clock, by rule. */
export const contactsByRule: ContactsByRule = new Map(
  Object.values(rulebook).flatMap(({ id, contact }) => (contact === null ? [] : [[id, contact] as const])),
);
