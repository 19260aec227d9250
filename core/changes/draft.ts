import type { Draft, DraftId } from '../model/workspace.ts';
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

/** The same change, which also ends the draft it was typed as: one undo brings both back. */
export const endingDraft =
  <Input, Answer>(change: Change<Input, Answer>): Change<Input & { readonly draft: DraftId | null }, Answer> =>
  (workspace, input, context) => {
    const changed = change(workspace, input, context);
    if (!changed.ok || input.draft === null) return changed;
    return succeed({ ...changed.value, workspace: withoutRecord(changed.value.workspace, 'drafts', input.draft) });
  };
