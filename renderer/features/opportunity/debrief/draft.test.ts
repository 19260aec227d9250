import { expect, test } from 'vitest';
import { anInterview, at, someSettings } from '../../../../core/testing/builders.ts';
import { aDebrief } from '../../../../core/testing/learning-builders.ts';
import { draftOf, keptForm } from './draft.ts';

const now = at('2026-11-11 20:00');

test('writing begins with nothing, the length of the settings and the taps of the log', () => {
  expect(draftOf(anInterview({ feeling: 'rough', gap: 'Pay' }), undefined, someSettings({ debriefMinutes: 20 }), now)).toEqual({
    debrief: aDebrief({ minutes: 20 }),
    taps: { feeling: 'rough', goodAnswer: '', gap: 'Pay' },
  });
});

test('writing goes on where it was left', () => {
  const kept = aDebrief({ well: 'The sketch', minutes: 30, spentMs: 61_000 });
  expect(draftOf(anInterview(), kept, someSettings(), now).debrief).toBe(kept);
});

test('lines that say nothing are not kept, and the time spent is', () => {
  const draft = draftOf(anInterview(), aDebrief({ keep: ['', 'Practise ranking', ' '], topics: [' ', 'Outages'] }), someSettings(), now);
  expect(keptForm(draft, 61_000.4).debrief).toEqual(aDebrief({ keep: ['Practise ranking'], topics: ['Outages'], spentMs: 61_000 }));
});
