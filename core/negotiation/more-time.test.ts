import { expect, test } from 'vitest';
import type { WorkspaceParts } from '../testing/builders.ts';
import { aMark, anEvent, anEventId, anOpportunityId, at, aWorkspace, london, on } from '../testing/builders.ts';
import { aLetter } from '../testing/letter-builders.ts';
import { moreTimeFor } from './more-time.ts';

const now = at('2026-11-14 09:00');
const until = (day: string) => ({ on: on(day), time: null, zone: london });
const offered = anEvent('offer-made', { id: anEventId('made'), at: at('2026-11-10 10:00'), deadline: until('2026-11-16') });
const moved = (day: string, when: string) =>
  anEvent('offer-deadline-moved', { id: anEventId('moved'), at: at(when), deadline: until(day) });
const noted = anEvent('told', {
  id: anEventId('noted'),
  at: at('2026-11-11 10:00'),
  topic: 'other',
  words: 'I asked for more time: until Friday',
});
const of = (parts: WorkspaceParts) => moreTimeFor(aWorkspace(parts), anOpportunityId(), now);

test('time can be asked for while a day runs, and not without one', () => {
  expect([
    of({ events: [offered] }),
    of({ events: [anEvent('offer-made', { at: at('2026-11-10 10:00'), deadline: null })] }),
    of({ events: [] }),
  ]).toEqual([{ kind: 'unasked' }, null, null]);
});

test('it was asked for by a note, by a letter and by the step that was done', () => {
  const wrote = anEvent('contact', { id: anEventId('wrote'), at: at('2026-11-12 10:00'), direction: 'out', about: 'answer' });
  const letter = aLetter({
    kind: 'reply',
    begunFrom: { kind: 'built-in', variant: 'more-time', tone: 'plain' },
    sent: { eventId: wrote.id, at: wrote.at, medium: 'mail' },
  });
  const mark = aMark(`ask-for-time:${anOpportunityId()}:${offered.id}`, { kind: 'done', at: at('2026-11-13 08:00') });
  expect([
    of({ events: [offered, noted] }),
    of({ events: [offered, wrote], letters: [letter] }),
    of({ events: [offered, wrote] }),
    of({ events: [offered, noted], marks: [mark] }),
  ]).toEqual([
    { kind: 'asked', at: noted.at },
    { kind: 'asked', at: wrote.at },
    { kind: 'unasked' },
    { kind: 'asked', at: at('2026-11-13 08:00') },
  ]);
});

test('once they moved the day it is granted, asked for or not; a day that is nearer, unasked, leaves it to be asked for', () => {
  expect([
    of({ events: [offered, noted, moved('2026-11-20', '2026-11-12 10:00')] }),
    of({ events: [offered, moved('2026-11-20', '2026-11-12 10:00')] }),
    of({ events: [offered, moved('2026-11-15', '2026-11-12 10:00')] }),
    of({ events: [offered, noted, moved('2026-11-15', '2026-11-12 10:00')] }),
  ]).toEqual([{ kind: 'moved' }, { kind: 'moved' }, { kind: 'unasked' }, { kind: 'moved' }]);
});

test('what was asked for about an earlier offer says nothing of this one', () => {
  const left = anEvent('stage-reached', { id: anEventId('left'), stage: 'rejected', at: at('2026-11-12 10:00') });
  const newer = anEvent('offer-made', { id: anEventId('newer'), at: at('2026-11-13 10:00'), deadline: until('2026-11-20') });
  expect(of({ events: [offered, noted, left, newer] })).toEqual({ kind: 'unasked' });
});
