import type { OpportunityId } from '../../core/model/ids.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { correct, noCorrections } from '../../core/quick-log/corrections.ts';
import { emptyDraft, type LogDraft, readDraft } from '../../core/quick-log/draft.ts';

const isSame = (a: LogDraft, b: LogDraft): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether nothing was typed or set yet. */
export const isEmptyDraft = (draft: LogDraft): boolean => draft.line.trim() === '' && isSame({ ...draft, line: '' }, emptyDraft);

/** An empty log, or one that knows its opportunity already. */
export const freshDraft = (workspace: Workspace, opportunityId: OpportunityId | null): LogDraft => {
  const opportunity = opportunityId === null ? undefined : workspace.opportunities[opportunityId];
  if (opportunity === undefined) return emptyDraft;
  return { line: '', corrections: correct(noCorrections, 'company', { opportunityId: opportunity.id, name: opportunity.company }) };
};

/** What the log begins with: what was typed and kept before, else a fresh one. */
export const startDraft = (
  workspace: Workspace,
  opportunityId: OpportunityId | null,
): { readonly draft: LogDraft; readonly isKept: boolean } => {
  const stored = workspace.drafts['log'];
  const kept = stored === undefined ? emptyDraft : readDraft(stored.content);
  const fresh = freshDraft(workspace, opportunityId);
  return isEmptyDraft(kept) || isSame(kept, fresh) ? { draft: fresh, isKept: false } : { draft: kept, isKept: true };
};
