import type { Draft } from '../model/workspace.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';
import { keepRecords, withRecord } from './records.ts';

/** Keeps what was typed and not yet saved; an empty draft is none. Not worth telling, and nothing to undo. */
export const saveDraft: Change<Draft> = (workspace, draft) =>
  succeed({
    workspace:
      draft.content === ''
        ? keepRecords(workspace, 'drafts', (each) => each.id !== draft.id)
        : withRecord(workspace, 'drafts', draft.id, draft),
    said: null,
    answer: null,
  });
