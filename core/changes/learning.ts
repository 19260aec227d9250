import type { InterviewId, OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { withoutRecord, withRecord } from './records.ts';

/** The workspace without the debriefs, the briefs and the call sheets of interviews that are gone. */
export const withoutLearning = (workspace: Workspace, ids: readonly InterviewId[]): Workspace =>
  ids.reduce((next, id) => withoutRecord(withoutRecord(withoutRecord(next, 'debriefs', id), 'briefs', id), 'callSheets', id), workspace);

/** The workspace without the note of what was handed over for an opportunity that is gone; the documents stay. */
export const withoutHandedOver = (workspace: Workspace, id: OpportunityId): Workspace =>
  Object.values(workspace.documents).reduce((next, document) => {
    const handedOver = document.handedOver.filter(({ opportunityId }) => opportunityId !== id);
    return handedOver.length === document.handedOver.length
      ? next
      : withRecord(next, 'documents', document.id, { ...document, handedOver });
  }, workspace);
