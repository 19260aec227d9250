import type { LetterRuleId } from '../rule-ids.ts';
import type { Check } from './check.ts';
import { otherCompany, ownCompany } from './companies.ts';
import { length } from './length.ts';
import { placeholder } from './placeholder.ts';
import { recipientName } from './recipient.ts';
import { subject } from './subject.ts';

/** What each rule does; spelling and grammar are looked at elsewhere and handed in. */
export const checks: Partial<Readonly<Record<LetterRuleId, Check>>> = {
  length,
  subject,
  placeholder,
  recipient: recipientName,
  'other-company': otherCompany,
  'own-company': ownCompany,
};
