import type { PersonSummary } from '../../../core/people/summary.ts';

/** Where a letter to somebody begins: at the open step that is a message to them; null where no step asks for one. */
export const letterPlace = ({ openActions, person }: PersonSummary): string | null => {
  const step = openActions.find(({ kind, personId }) => personId === person.id && kind !== 'call');
  return step === undefined || step.opportunityId === null
    ? null
    : `/opportunities/${step.opportunityId}/write?action=${encodeURIComponent(step.key)}`;
};
