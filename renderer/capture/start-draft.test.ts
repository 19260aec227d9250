import { describe, expect, it } from 'vitest';
import { captureDraftOf, emptyCapture } from '../../core/capture/draft.ts';
import { anOpportunityId, aWorkspace } from '../../core/testing/builders.ts';
import { freshLog, startDraft } from './start-draft.ts';

const fresh = freshLog(aWorkspace(), anOpportunityId());

describe('a line', () => {
  it('begins empty where nothing was kept', () => {
    expect(startDraft('', emptyCapture)).toEqual({ draft: emptyCapture, isKept: false });
  });

  it('begins with what was typed and kept, also when another opportunity is asked for', () => {
    const kept = { ...emptyCapture, line: 'Priya at Northgate' };
    expect(startDraft(captureDraftOf(kept), fresh)).toEqual({ draft: kept, isKept: true });
  });

  it('of a log knows its opportunity when it is asked for', () => {
    expect([fresh.corrections.interview.fields, freshLog(aWorkspace(), null)]).toEqual([
      { company: { opportunityId: anOpportunityId(), name: 'Northgate Energy' } },
      emptyCapture,
    ]);
  });

  it('does not take a fresh start that was kept for something typed', () => {
    expect(startDraft(captureDraftOf(fresh), fresh).isKept).toBe(false);
  });
});
