import type { IdPrefix, LetterId } from '../../model/ids.ts';
import type { Letter } from '../../model/letter.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Instant } from '../../time/types.ts';
import type { LetterPurpose } from '../purpose.ts';
import { variantOf } from '../variants.ts';
import { composeLetter, type LetterBeginning } from './compose-letter.ts';
import { factsForLetter } from './facts-for-letter.ts';

/** A draft for a purpose, with its words filled in. Not saved yet: that is the person's first word of it. */
export const newLetter = (
  workspace: Workspace,
  purpose: LetterPurpose,
  from: LetterBeginning,
  { now, newId }: { readonly now: Instant; readonly newId: (prefix: IdPrefix) => string },
): Letter => {
  const { kind, variant: _suggested, ...about } = purpose;
  const isBuiltIn = 'tone' in from;
  const isByHand = isBuiltIn && kind === 'thank-you' && from.variant === 'handwritten';
  return {
    id: newId('let') as LetterId,
    kind,
    ...about,
    medium: isByHand ? 'post' : 'mail',
    ...composeLetter(purpose, from, factsForLetter(workspace, purpose, now)),
    begunFrom: isBuiltIn
      ? { kind: 'built-in', variant: variantOf(kind, from.variant), tone: from.tone }
      : { kind: 'own', templateId: from.id },
    attachments: [],
    versions: [],
    ignored: [],
    taken: null,
    sent: null,
    createdAt: now,
    changedAt: now,
  };
};
