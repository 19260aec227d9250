import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '../model/ids.ts';
import { correct, noCorrections } from '../quick-log/corrections.ts';
import { draftOf } from '../quick-log/draft.ts';
import type { LocalDay } from '../time/types.ts';
import { chooseKind, correctFact, correctField, nothingCorrected } from './corrections.ts';
import { type CaptureDraft, captureDraftOf, emptyCapture, readCaptureDraft } from './draft.ts';

const draft: CaptureDraft = {
  line: 'Tom called, decision Tuesday',
  corrections: {
    ...correctFact(
      correctFact(
        correctField(correctField(chooseKind(nothingCorrected, 'happened'), 'on', '2026-11-12' as LocalDay), 'time', null),
        'decision',
        { kind: 'decision', on: '2026-11-17' as LocalDay, by: 'recruiter' },
      ),
      'contact:in',
      null,
    ),
    interview: correct(noCorrections, 'round', 2),
    answers: { 'person:tom': 'per_tom00000' },
  },
};

describe('the draft of a captured line', () => {
  test('comes back as it was kept', () => {
    const named = { personId: 'per_tom00000' as PersonId, name: 'Tom', role: 'recruiter' } as const;
    const withPerson = { ...draft, corrections: correctField(draft.corrections, 'person', named) };
    expect([draft, withPerson].map((each) => readCaptureDraft(captureDraftOf(each)))).toEqual([draft, withPerson]);
  });

  test('is no text at all while there is nothing in it', () => {
    expect([captureDraftOf(emptyCapture), captureDraftOf({ ...emptyCapture, line: '  ' }), readCaptureDraft('')]).toEqual([
      '',
      '',
      emptyCapture,
    ]);
  });

  test('drops what it no longer understands, and keeps the line', () => {
    const corrections = { kind: 'poem', interview: 3, fields: { on: 'soon', time: null }, facts: { offer: { kind: 'gift' } }, answers: [] };
    expect(readCaptureDraft(JSON.stringify({ line: 'Tom', corrections }))).toEqual({
      line: 'Tom',
      corrections: { ...nothingCorrected, fields: { time: null } },
    });
  });

  test('takes over a log that was kept before', () => {
    const kept = { line: 'Tom at Northgate', corrections: correct(noCorrections, 'round', 2) };
    expect(readCaptureDraft(draftOf(kept))).toEqual({ line: kept.line, corrections: { ...nothingCorrected, interview: kept.corrections } });
  });

  test('is read without an error whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readCaptureDraft(text).line === 'string'));
  });
});
