import { describe, expect, it } from 'vitest';
import { anEventId, anOpportunityId, aPersonId, at, london } from '../../core/testing/builders.ts';
import { createFormatter } from '../../core/messages/format.ts';
import { message } from '../../core/messages/message.ts';
import { eventSchema } from '../../core/model/event.ts';
import { contentWith, eventOf, freshNote, isWhole, noteAfter, noteFrom, WORDS_LIMIT } from './note.ts';

const id = anOpportunityId();
const fresh = freshNote(id, aPersonId());
const now = at('2026-11-14 09:00');
const common = { opportunityIds: [id], at: now, notes: '', personId: aPersonId() };

describe('a note of a negotiation', () => {
  it('comes to a fact of what was told, what was heard, or that time was asked for', () => {
    expect([
      eventOf({ ...fresh, words: '£48,000' }, now, ''),
      eventOf({ ...fresh, kind: 'heard', says: 'refused' }, now, ''),
      eventOf({ ...fresh, kind: 'time', words: 'until Friday' }, now, 'I asked for more time: until Friday'),
    ]).toEqual([
      { ...common, kind: 'told', topic: 'pay', words: '£48,000' },
      { ...common, kind: 'terms-heard', says: 'refused', words: '' },
      { ...common, kind: 'told', topic: 'other', words: 'I asked for more time: until Friday' },
    ]);
  });

  it('fits into its fact, however long it is', () => {
    const words = 'w'.repeat(WORDS_LIMIT);
    const timeWords = createFormatter({ locale: 'en-GB', zone: london }).say(message('negotiation.note.time.said', { words }), now);
    const facts = (['told', 'heard', 'time'] as const).map((kind) => eventOf({ ...fresh, kind, words }, now, timeWords));
    expect(facts.map((fact) => eventSchema.safeParse({ ...fact, id: anEventId(), loggedAt: now }).success)).toEqual([true, true, true]);
  });

  it('needs words, unless what happened says enough', () => {
    expect([
      isWhole(fresh),
      isWhole({ ...fresh, words: ' ' }),
      isWhole({ ...fresh, words: '£48k' }),
      isWhole({ ...fresh, kind: 'heard', says: 'offered' }),
      isWhole({ ...fresh, kind: 'heard', says: 'asked' }),
      isWhole({ ...fresh, kind: 'time' }),
    ]).toEqual([false, false, true, false, true, true]);
  });

  it('that was begun comes back for its own offer only', () => {
    const begun = contentWith('', { ...fresh, words: '£48' });
    expect([noteFrom(begun, id), noteFrom(begun, anOpportunityId('halden')), noteFrom('', id), noteFrom('{"words"', id)]).toEqual([
      { ...fresh, words: '£48' },
      null,
      null,
      null,
    ]);
  });

  it('is a fresh one once one was noted, unless something was typed or chosen meanwhile', () => {
    const noted = { ...fresh, kind: 'heard' as const, words: '£47,000', personId: null };
    expect([
      noteAfter(noted, { ...noted }, fresh),
      noteAfter(noted, { ...noted, words: '£47,000 and a car' }, fresh),
      noteAfter(noted, { ...noted, words: 'a car' }, fresh),
      noteAfter(noted, { ...noted, says: 'agreed' }, fresh),
    ]).toEqual([fresh, { ...noted, words: 'and a car' }, { ...noted, words: 'a car' }, { ...noted, says: 'agreed', words: '' }]);
  });
});
