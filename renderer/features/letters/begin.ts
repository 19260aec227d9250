import { addressOf, letterFor } from '../../../core/letters/compose/letter-for.ts';
import { newLetter } from '../../../core/letters/compose/new-letter.ts';
import { thankYouVariant } from '../../../core/letters/compose/thank-you-variant.ts';
import { purposesFor } from '../../../core/letters/compose/purposes-for.ts';
import type { LetterPurpose } from '../../../core/letters/purpose.ts';
import { letterVariants } from '../../../core/letters/variants.ts';
import { interviewIdSchema, type OpportunityId, personIdSchema } from '../../../core/model/ids.ts';
import { type Letter, letterKindSchema } from '../../../core/model/letter.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Action } from '../../../core/playbook/action.ts';
import type { Instant } from '../../../core/time/types.ts';
import { newId } from './new-ids.ts';
import { usualTone } from './wording.ts';

/** What the address asks for: an action, or a kind with whom and which round it is about. */
export interface Wish {
  readonly opportunityId: OpportunityId | null;
  readonly action: string | null;
  readonly kind: string | null;
  readonly person: string | null;
  readonly interview: string | null;
  readonly variant: string | null;
}

const purposeOfWish = (
  workspace: Workspace,
  actions: readonly Action[],
  { opportunityId, ...wish }: Wish,
  now: Instant,
): LetterPurpose | null => {
  if (wish.action !== null) {
    const action = actions.find(({ key }) => key === wish.action);
    return action === undefined ? null : letterFor(workspace, action);
  }
  const kind = letterKindSchema.safeParse(wish.kind).data;
  if (kind === undefined || (opportunityId !== null && !Object.hasOwn(workspace.opportunities, opportunityId))) return null;
  const personId = personIdSchema.safeParse(wish.person).data ?? null;
  const interviewId = interviewIdSchema.safeParse(wish.interview).data ?? null;
  const likely = (opportunityId === null ? [] : purposesFor(workspace, opportunityId, now)).filter((purpose) => purpose.kind === kind);
  const toWhom = likely.filter((each) => personId === null || each.personId === personId);
  const purpose = toWhom.find(({ variant }) => variant === wish.variant) ?? toWhom[0] ?? likely[0];
  const whom = personId ?? purpose?.personId ?? null;
  const round = interviewId ?? purpose?.interviewId ?? null;
  // A note the plan does not propose, such as one past a recruiter, is told apart from the others of its round all the same.
  const usual = kind === 'thank-you' ? thankYouVariant(workspace, round) : letterVariants[kind][0];
  return {
    kind,
    variant: purpose?.variant ?? usual,
    opportunityId,
    interviewId: round,
    answersId: purpose?.answersId ?? null,
    actionKey: null,
    personId: whom,
    to: addressOf(workspace, whom),
  };
};

/**
 * The draft that is kept for a purpose already: that of the same step, or of the same kind to the same person about the same
 * round. Where the wish names a template, a draft that began from another is another letter.
 */
const keptDraft = ({ letters }: Workspace, purpose: LetterPurpose, { variant }: Wish): Letter | undefined => {
  const drafts = Object.values(letters).filter(({ sent }) => sent === null);
  return purpose.actionKey !== null
    ? drafts.find(({ actionKey }) => actionKey === purpose.actionKey)
    : drafts.find(
        ({ kind, opportunityId, interviewId, personId, begunFrom }) =>
          kind === purpose.kind &&
          opportunityId === purpose.opportunityId &&
          interviewId === purpose.interviewId &&
          personId === purpose.personId &&
          (variant === null || begunFrom.kind !== 'built-in' || begunFrom.variant === variant),
      );
};

/** The letter that is begun, or gone on with; null for a wish that no letter answers. */
export const begunLetter = (workspace: Workspace, actions: readonly Action[], wish: Wish, now: Instant): Letter | null => {
  const purpose = purposeOfWish(workspace, actions, wish, now);
  if (purpose === null) return null;
  return (
    keptDraft(workspace, purpose, wish) ??
    newLetter(workspace, purpose, { variant: purpose.variant, tone: usualTone(workspace) }, { now, newId })
  );
};
