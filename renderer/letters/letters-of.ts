import type { OpportunityId } from '../../core/model/ids.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Action } from '../../core/playbook/action.ts';
import { letterPlaceOf } from '../actions/begin-words.ts';

/** The letters of one opportunity, by how far they are. */
export interface LettersOf {
  /** Steps of the plan that a letter does and that nobody has begun. */
  readonly toWrite: readonly Action[];
  /** The one that was changed last first. */
  readonly drafts: readonly Letter[];
  /** The newest first. */
  readonly sent: readonly Letter[];
}

/** Sorts the letters of an opportunity, with the steps of its plan that still want one. */
export const lettersOf = ({ letters }: Workspace, actions: readonly Action[], opportunityId: OpportunityId): LettersOf => {
  const own = Object.values(letters).filter((letter) => letter.opportunityId === opportunityId);
  const drafts = own.filter(({ sent }) => sent === null).toSorted((one, other) => (one.changedAt > other.changedAt ? -1 : 1));
  const begun = new Set(drafts.map(({ actionKey }) => actionKey));
  const toWrite = actions.filter(
    (action) =>
      action.opportunityId === opportunityId &&
      action.state.kind === 'open' &&
      action.coveredBy === null &&
      letterPlaceOf(action) !== null &&
      !begun.has(action.key),
  );
  const sentAt = ({ sent }: Letter): string => sent?.at ?? '';
  const sent = own.filter((letter) => letter.sent !== null).toSorted((one, other) => (sentAt(one) > sentAt(other) ? -1 : 1));
  return { toWrite, drafts, sent };
};
