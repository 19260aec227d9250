import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anOpportunityId, aPersonId } from '../testing/builders.ts';
import { captureOf } from './capture-of.ts';
import { answerCapture, nothingCorrected } from './corrections.ts';
import { readCapture } from './read-capture.ts';
import { type CaptureGiven, nothingGiven } from './reading.ts';
import { capturedContext } from './testing/captures.ts';
import { measured } from './testing/corpus/measured.ts';
import { tuning } from './testing/corpus/tuning.ts';

const words = [...new Set([...tuning, ...measured].flatMap(([line]) => line.split(' ')))];
/** Lines as they are typed: words of the corpus in any order, with anything between them. */
const lines = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) }),
    {
      maxLength: 20,
    },
  )
  .map((all) => all.join(' '));
const givens: fc.Arbitrary<CaptureGiven> = fc.record({
  person: fc.constantFrom(null, { personId: aPersonId('priya'), name: 'Priya Nair', role: 'interviewer' as const }),
  opportunityIds: fc.constantFrom([], [anOpportunityId('northgate')]),
  call: fc.constantFrom(null, 'in' as const, 'out' as const),
  kind: fc.constantFrom(null, 'interview' as const, 'happened' as const, 'note' as const),
});

describe('Whatever is typed', () => {
  test('is read without a throw, its spans in order and inside the line', () => {
    fc.assert(
      fc.property(lines, givens, (line, given) => {
        const { happened } = readCapture(line, capturedContext, given);
        const ends = happened.understood.flat();
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        expect(ends.every((at) => at >= 0 && at <= line.length)).toBe(true);
      }),
    );
  });

  test('fills only people and opportunities that are known', () => {
    fc.assert(
      fc.property(lines, givens, (line, given) => {
        const capture = captureOf(readCapture(line, capturedContext, given), nothingCorrected, capturedContext);
        if (capture.kind !== 'happened') return;
        const { person, about } = capture.form;
        const people = new Set(capturedContext.people.map(({ id }) => id));
        const opportunities = new Set(capturedContext.opportunities.map(({ id }) => id));
        expect(person === null || person.value.personId === null || people.has(person.value.personId)).toBe(true);
        expect(about === null || about.value.opportunityIds.every((id) => opportunities.has(id))).toBe(true);
      }),
    );
  });

  test('is written down only when nothing is open, and then with a fact, a log or a note', () => {
    fc.assert(
      fc.property(lines, givens, (line, given) => {
        const { chips, writes } = captureOf(readCapture(line, capturedContext, given), nothingCorrected, capturedContext);
        if (!writes.ok) return;
        expect(writes.value.length).toBeGreaterThan(0);
        expect(chips.filter(({ state, part }) => state === 'open' && (part === 'about' || part === 'person' || part === 'kind'))).toEqual(
          [],
        );
      }),
    );
  });

  test('is not asked again what was answered', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const reading = readCapture(line, capturedContext, nothingGiven);
        const capture = captureOf(reading, nothingCorrected, capturedContext);
        if (capture.kind === 'interview') return;
        const open = capture.chips.flatMap(({ question }) => (question?.kind === 'open' ? [question] : []))[0];
        if (open === undefined) return;
        for (const { id } of open.answers) {
          const after = captureOf(reading, answerCapture(nothingCorrected, open, id), capturedContext);
          expect(after.chips.filter(({ question }) => question?.id === open.id && question.kind === 'open')).toEqual([]);
        }
      }),
    );
  });
});
