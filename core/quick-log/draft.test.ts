import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPersonId, on } from '../testing/builders.ts';
import { addPerson, addReference, answer, changePerson, correct, noCorrections } from './corrections.ts';
import { draftOf, emptyDraft, type LogDraft, readDraft } from './draft.ts';

const draft: LogDraft = {
  line: 'Priya at Northgate Monday 2pm',
  corrections: addReference(
    addPerson(
      changePerson(
        answer(
          correct(correct(correct(noCorrections, 'decision', { on: on('2026-11-20'), by: 'recruiter' }), 'role', null), 'feeling', 'good'),
          { id: 'startOn:monday', part: 'startOn' },
          '2026-11-09',
        ),
        'priya',
        { personId: aPersonId(), name: 'Priya Nair', role: 'hiring-manager' },
      ),
      { personId: null, name: 'Joan Ellery', role: 'interviewer' },
    ),
    { personId: null, name: 'Helena Marsh', role: 'reference' },
  ),
};

describe('A draft', () => {
  test('comes back as it was kept', () => {
    expect(readDraft(draftOf(draft))).toEqual(draft);
  });

  test('of before there was a place is read without one, and a place is kept', () => {
    const held = { ...draft, corrections: correct(draft.corrections, 'place', 'Dock Street 4, third floor') };
    expect([readDraft(draftOf(draft)).corrections.fields.place, readDraft(draftOf(held))]).toEqual([undefined, held]);
  });

  test('loses only what is not understood any more', () => {
    const older = {
      ...draft,
      corrections: { ...draft.corrections, fields: { gap: 'Pay', format: 'hologram', mood: 'sunny' }, answers: 7 },
    };

    expect(readDraft(JSON.stringify(older))).toEqual({
      line: draft.line,
      corrections: { ...draft.corrections, fields: { gap: 'Pay' }, answers: {} },
    });
  });

  test('is empty where nothing can be read', () => {
    expect(['', 'null', '[]', '{', '"Priya"'].map(readDraft)).toEqual([emptyDraft, emptyDraft, emptyDraft, emptyDraft, emptyDraft]);
  });

  test('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (fields, people) => {
        const read = readDraft(JSON.stringify({ line: 'kept', corrections: { fields, people } }));
        expect(read.line).toBe('kept');
      }),
      { numRuns: 100 },
    );
  });
});
