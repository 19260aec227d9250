import { letterVariants } from '../../core/letters/variants.ts';
import type { MessageKey } from '../../core/messages/en.ts';
import { type Message, message } from '../../core/messages/message.ts';
import type { Letter, LetterKind } from '../../core/model/letter.ts';
import type { Workspace } from '../../core/model/workspace.ts';

type VariantKey = { [Kind in LetterKind]: `letters.variant.${Kind}.${(typeof letterVariants)[Kind][number]}` }[LetterKind];

/** What a built-in wording is called; a name this version does not know is called like the usual one. */
export const variantWords = (kind: LetterKind, variant: string): Message => {
  const known: readonly string[] = letterVariants[kind];
  const name = known.includes(variant) ? variant : letterVariants[kind][0];
  return message(`letters.variant.${kind}.${name}` as VariantKey satisfies MessageKey);
};

/** What a letter is, with whom it goes to: "Thank-you note to Priya Nair". */
export const letterName = (
  { kind, personId, opportunityId }: Pick<Letter, 'kind' | 'personId' | 'opportunityId'>,
  { people, opportunities }: Workspace,
): Message => {
  const name = personId === null ? undefined : people[personId]?.name;
  const company = opportunityId === null ? undefined : opportunities[opportunityId]?.company;
  return message(`letters.named.${kind}`, { name: name ?? company ?? '' });
};

/** What an answer to it means, and what its silence does not; one sentence under the checks. */
export const closingWords = (kind: LetterKind): Message => {
  if (kind === 'thank-you' || kind === 'rejection-thanks') return message('letters.never.thanks');
  if (kind === 'check-in' || kind === 'feedback-request') return message('letters.never.asking');
  return message('letters.never');
};
