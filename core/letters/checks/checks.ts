import type { LetterRuleId } from '../rule-ids.ts';
import { ask } from './ask.ts';
import { attachment } from './attachment.ts';
import type { Check } from './check.ts';
import { clarification } from './clarification.ts';
import { otherCompany, ownCompany } from './companies.ts';
import { argument, decision, easyNo } from './endings.ts';
import { figure } from './figure.ts';
import { headsUp } from './heads-up.ts';
import { destination, lastDay, signed } from './resignation.ts';
import { length } from './length.ts';
import { negotiator } from './negotiator.ts';
import { pay } from './pay.ts';
import { placeholder } from './placeholder.ts';
import { recipientName } from './recipient.ts';
import { role } from './roles.ts';
import { selfDeprecation } from './self-deprecation.ts';
import { longSentence, ownWords } from './sentences.ts';
import { subject } from './subject.ts';
import { channel, timing } from './timing.ts';
import { apology, capitals, exclamation, pressure } from './tone.ts';
import { figureDiffersInLetter, leverageInLetter, presentPayInLetter } from './terms-said.ts';
import { topic } from './topic.ts';
import { twins } from './twins.ts';

/** What each rule does, in the order its findings are told. Spelling and grammar are looked at elsewhere and handed in. */
export const checks: Readonly<Record<Exclude<LetterRuleId, 'language'>, Check>> = {
  length,
  subject,
  placeholder,
  recipient: recipientName,
  'other-company': otherCompany,
  'own-company': ownCompany,
  role,
  topic,
  ask,
  clarification,
  attachment,
  pay,
  figure,
  'figure-differs': figureDiffersInLetter,
  leverage: leverageInLetter,
  'present-pay': presentPayInLetter,
  decision,
  argument,
  'easy-no': easyNo,
  'heads-up': headsUp,
  'last-day': lastDay,
  destination,
  pressure,
  exclamation,
  capitals,
  apology,
  'self-deprecation': selfDeprecation,
  'long-sentence': longSentence,
  'own-words': ownWords,
  twins,
  timing,
  channel,
  negotiator,
  signed,
};
