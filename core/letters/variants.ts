import type { LetterKind } from '../model/letter.ts';

/** The built-in templates of each kind, the usual one first. Letters remember theirs by name: never renamed, never reused. */
export const letterVariants = {
  'thank-you': ['first', 'later', 'panel', 'handwritten'],
  material: ['requested', 'unasked'],
  'check-in': ['standard', 'reserved', 'on-date', 'second', 'recruiter', 'recruiter-second', 'contract'],
  reply: [
    'question',
    'invitation',
    'new-times',
    'offer',
    'accept-offer',
    'more-time',
    'other-offer',
    'rejection',
    'missed-call',
    'ask-format',
  ],
  'feedback-request': ['after-rejection', 'after-silence'],
  withdrawal: ['direct', 'recruiter', 'signed-elsewhere'],
  decline: ['direct', 'recruiter'],
  'reference-request': ['first', 'again'],
  'reference-heads-up': ['first', 'again'],
  'reference-thanks': ['spoke', 'signed', 'rejected', 'withdrawn'],
  'recruiter-feedback': ['after-interview', 'after-rough', 'pass-on', 'other-offer', 'they-wrote', 'signed', 'withdrawn'],
  'rejection-thanks': ['employer', 'recruiter'],
  negotiation: ['figure', 'other-offer'],
  resignation: ['standard', 'after-talk', 'shorter'],
} as const satisfies Readonly<Record<LetterKind, readonly [string, ...string[]]>>;

export type LetterVariant<Kind extends LetterKind = LetterKind> = (typeof letterVariants)[Kind][number];

/** That variant of the kind; the usual one for a name this version does not know. */
export const variantOf = <Kind extends LetterKind>(kind: Kind, name: string): LetterVariant<Kind> => {
  const known: readonly string[] = letterVariants[kind];
  return (known.includes(name) ? name : known[0]) as LetterVariant<Kind>;
};
