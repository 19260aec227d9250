import { expect, test } from 'vitest';
import type { TermsHeard, WorkspaceEvent } from '../model/event.ts';
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
  ]).toEqual([{ kind: 'answered' }, { kind: 'answered' }, { kind: 'unasked' }, { kind: 'answered' }]);
});

test('a no to it answers it, and so does a day that stays as it was; what they say of anything else does not', () => {
  const heard = (says: TermsHeard, words: string, when = '2026-11-13 09:00') =>
    anEvent('terms-heard', { id: anEventId(`heard ${when}`), at: at(when), says, words });
  const asksPay = anEvent('told', { id: anEventId('pay'), at: at('2026-11-11 15:00'), words: '£48,000' });
  const kindOf = (...events: readonly WorkspaceEvent[]) => of({ events: [offered, noted, ...events] })?.kind;
  expect([
    kindOf(heard('refused', '')),
    kindOf(heard('refused', 'They cannot give more time')),
    kindOf(asksPay, heard('refused', 'The day stays Monday')),
    kindOf(heard('other', 'They need my word by the deadline')),
    kindOf(heard('agreed', 'Until Thursday')),
    kindOf(moved('2026-11-16', '2026-11-12 10:00')),
    kindOf(asksPay, heard('refused', '', '2026-11-12 09:00'), heard('refused', '')),
    kindOf(heard('other', 'They need to know by Friday')),
    kindOf(heard('agreed', 'They said yes.')),
  ]).toEqual(Array.from({ length: 9 }, () => 'answered'));
  expect([
    kindOf(),
    kindOf(asksPay, heard('refused', '')),
    kindOf(heard('refused', '£48,000 is more than they have')),
    kindOf(heard('offered', '£46,500 and Fridays at home, from the time I start')),
    kindOf(heard('asked', '')),
    kindOf(asksPay, heard('refused', 'No more than 25 days, and no part-time')),
    kindOf(heard('refused', 'They cannot give more time', '2026-11-10 12:00')),
    kindOf(heard('other', 'We hope you join on Monday')),
    kindOf(heard('other', 'The contract comes tomorrow')),
    kindOf(heard('other', 'They will think about more time')),
    kindOf(heard('other', 'They will let me know on Monday')),
    kindOf(heard('refused', 'No sign-on')),
  ]).toEqual(Array.from({ length: 12 }, () => 'asked'));
});

test('what was asked for about an earlier offer says nothing of this one', () => {
  const left = anEvent('stage-reached', { id: anEventId('left'), stage: 'rejected', at: at('2026-11-12 10:00') });
  const newer = anEvent('offer-made', { id: anEventId('newer'), at: at('2026-11-13 10:00'), deadline: until('2026-11-20') });
  expect(of({ events: [offered, noted, left, newer] })).toEqual({ kind: 'unasked' });
});
