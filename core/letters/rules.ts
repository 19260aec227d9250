import { type Message, message } from '../messages/message.ts';
import { type LetterKind, letterKindSchema } from '../model/letter.ts';
import type { SourceId } from '../playbook/sources.ts';
import type { FindingLevel } from './finding.ts';
import { ALIKE_PER_CENT, LONG_SENTENCE_WORDS, OWN_WORDS_PER_CENT, SUBJECT_WORDS } from './lengths.ts';
import type { LetterRuleId } from './rule-ids.ts';

/** A rule that letters are checked by, apart from how it looks. */
export interface LetterRule {
  /** The kinds of letter it holds for. */
  readonly kinds: readonly LetterKind[];
  /** What a finding may weigh, the heaviest first. */
  readonly levels: readonly FindingLevel[];
  /** What it looks for and from where on it speaks, in words. */
  readonly threshold: Message;
  /** Why it matters. */
  readonly why: Message;
  /** Empty where it is the product's own. */
  readonly sources: readonly SourceId[];
}

const all: readonly LetterKind[] = letterKindSchema.options;
const allBut = (...kinds: readonly LetterKind[]): readonly LetterKind[] => all.filter((kind) => !kinds.includes(kind));

const rule = (
  id: LetterRuleId,
  kinds: readonly LetterKind[],
  levels: readonly FindingLevel[],
  sources: readonly SourceId[] = [],
  values: Message['values'] = {},
): LetterRule => ({
  kinds,
  levels,
  threshold: message(`letterCheck.${id}.rule`, values),
  why: message(`letterCheck.${id}.why`),
  sources,
});

/** Letters in which terms are spoken of. */
const ofTerms: readonly LetterKind[] = ['negotiation', 'reply', 'recruiter-feedback'];
const recruiterAndFirm: readonly SourceId[] = ['S0', 'S1'];

/** Every rule a letter is checked by, in the order its findings are told. */
export const letterRules: Readonly<Record<LetterRuleId, LetterRule>> = {
  length: rule('length', all, ['error', 'warning'], ['S1', 'S3']),
  subject: rule('subject', all, ['error', 'warning'], [], { most: SUBJECT_WORDS }),
  placeholder: rule('placeholder', all, ['error'], [], { placeholder: '{{…}}' }),
  recipient: rule('recipient', all, ['error', 'warning']),
  'other-company': rule('other-company', allBut('resignation'), ['error'], ['S4']),
  'own-company': rule('own-company', allBut('thank-you', 'resignation'), ['warning']),
  role: rule('role', allBut('reference-request', 'reference-heads-up', 'reference-thanks', 'resignation'), ['warning'], ['S4']),
  topic: rule('topic', ['thank-you'], ['warning'], ['S1']),
  ask: rule('ask', all, ['warning'], ['S2', 'S3']),
  clarification: rule('clarification', ['thank-you'], ['warning'], ['S1', 'S2', 'S3']),
  attachment: rule('attachment', all, ['error'], ['S2']),
  pay: rule('pay', ['thank-you'], ['warning']),
  figure: rule('figure', ['negotiation'], ['warning'], ['S3']),
  'figure-differs': rule('figure-differs', ofTerms, ['warning'], ['S3']),
  leverage: rule('leverage', ofTerms, ['error'], ['S0', 'S3']),
  'present-pay': rule('present-pay', ofTerms, ['warning', 'hint'], ['S3']),
  decision: rule('decision', ['withdrawal', 'decline', 'resignation'], ['warning'], ['S1']),
  argument: rule('argument', ['withdrawal', 'decline', 'resignation'], ['warning']),
  'easy-no': rule('easy-no', ['feedback-request'], ['warning'], ['S3']),
  'heads-up': rule('heads-up', ['reference-heads-up'], ['warning'], ['S2']),
  'last-day': rule('last-day', ['resignation'], ['warning']),
  destination: rule('destination', ['resignation'], ['warning']),
  pressure: rule('pressure', all, ['warning'], ['S3']),
  exclamation: rule('exclamation', all, ['warning']),
  capitals: rule('capitals', all, ['warning']),
  apology: rule('apology', all, ['warning']),
  'self-deprecation': rule('self-deprecation', all, ['warning'], ['S4']),
  'long-sentence': rule('long-sentence', all, ['warning'], [], { most: LONG_SENTENCE_WORDS }),
  'own-words': rule('own-words', all, ['hint'], [], { most: OWN_WORDS_PER_CENT }),
  twins: rule('twins', ['thank-you'], ['warning'], ['S1'], { most: ALIKE_PER_CENT }),
  timing: rule('timing', all, ['warning'], ['S1', 'S2', 'S3']),
  channel: rule('channel', all, ['warning'], recruiterAndFirm),
  negotiator: rule('negotiator', ['negotiation'], ['error'], ['S3']),
  signed: rule('signed', ['resignation'], ['error'], ['S1']),
  language: rule('language', all, ['warning'], ['S1']),
};
