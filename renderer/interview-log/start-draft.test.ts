import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../core/model/workspace.ts';
import { draftOf, emptyDraft, type LogDraft } from '../../core/quick-log/draft.ts';
import { anOpportunityId, aWorkspace } from '../../core/testing/builders.ts';
import { freshDraft, isEmptyDraft, startDraft } from './start-draft.ts';

const withDraft = (draft: LogDraft): Workspace => ({ ...aWorkspace(), drafts: { log: { id: 'log', content: draftOf(draft) } } });

describe('the log', () => {
  it('begins empty where nothing was kept', () => {
    expect(startDraft(aWorkspace(), null)).toEqual({ draft: emptyDraft, isKept: false });
  });

  it('begins with what was typed and kept, also when another opportunity is asked for', () => {
    const kept = { ...emptyDraft, line: 'Priya at Northgate' };
    expect(startDraft(withDraft(kept), anOpportunityId())).toEqual({ draft: kept, isKept: true });
  });

  it('knows its opportunity when it is asked for', () => {
    expect(startDraft(aWorkspace(), anOpportunityId()).draft.corrections.fields).toEqual({
      company: { opportunityId: anOpportunityId(), name: 'Northgate Energy' },
    });
  });

  it('does not take a fresh start that was kept for something typed', () => {
    const workspace = withDraft(freshDraft(aWorkspace(), anOpportunityId()));
    expect(startDraft(workspace, anOpportunityId()).isKept).toBe(false);
  });

  it('is empty only while nothing was typed or set', () => {
    expect(
      [emptyDraft, { ...emptyDraft, line: '  ' }, { ...emptyDraft, line: 'P' }, freshDraft(aWorkspace(), anOpportunityId())].map(
        isEmptyDraft,
      ),
    ).toEqual([true, true, false, false]);
  });
});
