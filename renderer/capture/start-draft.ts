import { type CaptureDraft, emptyCapture, isEmptyCapture, readCaptureDraft } from '../../core/capture/draft.ts';
import { correctInterview, nothingCorrected } from '../../core/capture/corrections.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { correct } from '../../core/quick-log/corrections.ts';

const isSame = (a: CaptureDraft, b: CaptureDraft): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A log with nothing in it, or one that knows its opportunity already. */
export const freshLog = (workspace: Workspace, opportunityId: OpportunityId | null): CaptureDraft => {
  const opportunity = opportunityId === null ? undefined : workspace.opportunities[opportunityId];
  if (opportunity === undefined) return emptyCapture;
  const company = { opportunityId: opportunity.id, name: opportunity.company };
  return { line: '', corrections: correctInterview(nothingCorrected, (interview) => correct(interview, 'company', company)) };
};

/** What the line begins with: what was typed and kept before, else a fresh one. */
export const startDraft = (stored: string, fresh: CaptureDraft): { readonly draft: CaptureDraft; readonly isKept: boolean } => {
  const kept = readCaptureDraft(stored);
  return isEmptyCapture(kept) || isSame(kept, fresh) ? { draft: fresh, isKept: false } : { draft: kept, isKept: true };
};
