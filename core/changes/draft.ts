import type { Draft } from '../model/workspace.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';
import { withoutRecord, withRecord } from './records.ts';

/** Keeps what was typed and not yet saved; an empty draft is none. Not worth telling, and nothing to undo. */
export const saveDraft: Change<Draft> = (workspace, draft) =>
  succeed({
    workspace: draft.content === '' ? withoutRecord(workspace, 'drafts', draft.id) : withRecord(workspace, 'drafts', draft.id, draft),
    said: null,
    answer: null,
  });
