import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PracticeCard, PracticeRating, PractisedAnswer } from '../model/answer.ts';
import { practisedAnswerSchema } from '../model/answer.ts';
import { anEvent, anInterview, anInterviewId, at, aWorkspace } from '../testing/builders.ts';
import { aBrief, aDebrief, anAnswer, anAnswerId, anAskedQuestion, anItemId } from '../testing/learning-builders.ts';
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS, msBetween } from '../time/instant.ts';
import { comesBack, dueAnswers, nextDueAt, practised } from './schedule.ts';

const now = at('2026-11-12 20:00');
const TOOK_MS = 110_000;

const rated = (answer: PractisedAnswer, rating: PracticeRating, when = now): PractisedAnswer =>
  practised(answer, { rating, tookMs: TOOK_MS }, when);

describe('an answer that was never practised', () => {
  it('is remembered with its try, and comes back in ten minutes after a good one', () => {
    const after = rated(anAnswer(), 'good');
    expect(after).toEqual({
      ...anAnswer(),
      card: {
        dueAt: addMs(now, 10 * MINUTE_MS),
        stability: 2.3065,
        difficulty: 2.11810397,
        scheduledDays: 0,
        learningSteps: 1,
        repetitions: 1,
        lapses: 0,
        state: 'learning',
        lastAt: now,
      },
      practices: [{ at: now, tookMs: TOOK_MS, rating: 'good' }],
    });
  });

  it('says beforehand when each rating brings it back', () => {
    expect(comesBack(anAnswer(), now)).toEqual({
      again: addMs(now, MINUTE_MS),
      hard: addMs(now, 6 * MINUTE_MS),
      good: addMs(now, 10 * MINUTE_MS),
      easy: addMs(now, 8 * DAY_MS),
    });
  });
});

it('keeps the newest thousand tries', () => {
  const practices = Array.from({ length: 1000 }, (_, index) => ({ at: addMs(now, index - 1000), tookMs: index, rating: 'good' as const }));
  const after = rated(anAnswer({ practices }), 'hard');
  expect([after.practices.length, after.practices[0], after.practices.at(-1)]).toEqual([
    1000,
    practices[1],
    { at: now, tookMs: TOOK_MS, rating: 'hard' },
  ]);
});

it('begins anew with a card that makes no sense', () => {
  const fresh = rated(anAnswer(), 'good').card;
  const sound: PracticeCard = { ...(fresh as PracticeCard), state: 'review' };
  const damaged: readonly PracticeCard[] = [
    { ...sound, stability: 0 },
    { ...sound, stability: -4 },
    { ...sound, difficulty: 0.5 },
    { ...sound, difficulty: 40 },
    { ...sound, lastAt: null },
  ];
  expect(damaged.map((card) => rated(anAnswer({ card }), 'good').card)).toEqual(damaged.map(() => fresh));
});

it('goes on from the last try where the clock was set back since', () => {
  const later = addMs(now, 30 * DAY_MS);
  const before = rated(rated(anAnswer(), 'easy'), 'easy', later);
  const after = rated(before, 'good', now);
  expect([after.card?.lastAt, (after.card?.dueAt ?? '') >= later, after.practices.at(-1)?.at]).toEqual([later, true, now]);
});

const anyRating = fc.constantFrom<PracticeRating>('again', 'hard', 'good', 'easy');
/** An answer as it is after some tries, each so long after the one before, and the moment of the next one. */
const practisedBefore = fc
  .array(fc.tuple(anyRating, fc.integer({ min: 0, max: 400 * 24 })), { maxLength: 12 })
  .map((tries) =>
    tries.reduce(
      ({ answer, moment }, [rating, hours]) => ({ answer: rated(answer, rating, moment), moment: addMs(moment, hours * HOUR_MS) }),
      { answer: anAnswer(), moment: now },
    ),
  );

const dueIn = (name: string, ms: number, given: Partial<PractisedAnswer> = {}): PractisedAnswer => ({
  ...rated(anAnswer({ id: anAnswerId(name), ...given }), 'good', addMs(now, -30 * DAY_MS)),
  card: { ...(rated(anAnswer(), 'good').card as PracticeCard), dueAt: addMs(now, ms) },
});
const namesOf = (answers: readonly PractisedAnswer[]): readonly string[] =>
  answers.map(({ id }) => id.slice('ans_'.length).replace(/0+$/u, ''));

describe('the answers to practise now', () => {
  const unwritten = anAnswer({ id: anAnswerId('unwritten'), versions: [] });
  const blank = anAnswer({ id: anAnswerId('blank'), versions: [{ id: anItemId('blank'), text: ' \n', at: now }] });
  const young = anAnswer({ id: anAnswerId('young'), createdAt: at('2026-11-11 18:00') });
  const old = anAnswer({ id: anAnswerId('old'), createdAt: at('2026-10-01 18:00') });
  const waited = dueIn('waited', -3 * DAY_MS);
  const justDue = dueIn('justdue', 0);
  const later = dueIn('later', 1);
  const answers = [later, unwritten, young, justDue, old, blank, waited];

  it('come in the order in which their time came, and what was never practised comes last, the oldest first', () => {
    expect(namesOf(dueAnswers(aWorkspace({ answers }), now))).toEqual(['waited', 'justdue', 'old', 'young']);
  });

  it('begin with what was picked for the next interview that stands', () => {
    const soon = anInterview({ id: anInterviewId('soon'), startAt: at('2026-11-14 09:30'), endAt: at('2026-11-14 10:30') });
    const off = anInterview({ id: anInterviewId('off'), startAt: at('2026-11-13 09:30'), endAt: at('2026-11-13 10:30') });
    const workspace = aWorkspace({
      answers,
      interviews: [anInterview(), soon, off],
      events: [anEvent('interview-cancelled', { interviewId: off.id })],
      briefs: [
        aBrief({ id: anInterviewId(), answerIds: [justDue.id] }),
        aBrief({ id: soon.id, answerIds: [young.id, later.id] }),
        aBrief({ id: off.id, answerIds: [old.id] }),
      ],
    });
    expect(namesOf(dueAnswers(workspace, now))).toEqual(['young', 'waited', 'justdue', 'old']);
  });

  it('leave alone what was picked for an interview of a process that has ended', () => {
    const soon = anInterview({ id: anInterviewId('soon'), startAt: at('2026-11-14 09:30'), endAt: at('2026-11-14 10:30') });
    const workspace = aWorkspace({
      answers,
      interviews: [soon],
      events: [anEvent('stage-reached', { stage: 'withdrawn', at: at('2026-11-12 10:00') })],
      briefs: [aBrief({ id: soon.id, answerIds: [young.id] })],
    });
    expect(namesOf(dueAnswers(workspace, now))).toEqual(['waited', 'justdue', 'old', 'young']);
  });

  it('begin with what is about a gap that is open, once an interview is agreed', () => {
    const aboutGap = { ...justDue, about: 'Window functions' };
    const asked = { ...old, question: 'Rank the customers.' };
    const debriefs = [
      aDebrief({
        questions: [
          anAskedQuestion({ id: anItemId('one'), about: 'window functions', question: 'Rank the customers', marks: ['vague'] }),
          anAskedQuestion({ id: anItemId('two'), about: 'Closing', marks: ['prepared'] }),
        ],
      }),
    ];
    const soon = anInterview({ id: anInterviewId('soon'), startAt: at('2026-11-14 09:30'), endAt: at('2026-11-14 10:30') });
    const facts = { answers: [waited, young, asked, aboutGap], debriefs };
    expect([
      namesOf(dueAnswers(aWorkspace({ ...facts, interviews: [anInterview(), soon] }), now)),
      namesOf(dueAnswers(aWorkspace(facts), now)),
    ]).toEqual([
      ['justdue', 'old', 'waited', 'young'],
      ['waited', 'justdue', 'old', 'young'],
    ]);
  });

  it('are followed by the one that comes back next', () => {
    const workspace = aWorkspace({ answers: [...answers, dueIn('muchlater', DAY_MS)] });
    expect([nextDueAt(workspace, now), nextDueAt(aWorkspace({ answers: [waited, old] }), now)]).toEqual([addMs(now, 1), null]);
  });
});

describe('the spacing, whatever was practised before', () => {
  it('brings a failed answer back first, then a hard one, then a good one, and an easy one last or with it', () => {
    fc.assert(
      fc.property(practisedBefore, ({ answer, moment }) => {
        const { again, hard, good, easy } = comesBack(answer, moment);
        const waits = [again, hard, good, easy];
        expect([waits, again < good]).toEqual([waits.toSorted(), true]);
      }),
    );
  });

  it('brings an easy answer back later than a good one, once it is past the short steps of learning', () => {
    fc.assert(
      fc.property(practisedBefore, ({ answer, moment }) => {
        // In those steps the library rounds both to whole days, and a weak memory makes one and the same day of them.
        fc.pre(answer.card === null || answer.card.state === 'review');
        const { good, easy } = comesBack(answer, moment);
        expect(good < easy).toBe(true);
      }),
    );
  });

  it('makes one day of a good and an easy answer while the memory is weak', () => {
    const weak = rated(rated(anAnswer(), 'again'), 'good');
    expect(comesBack(weak, now)).toEqual({
      again: addMs(now, MINUTE_MS),
      hard: addMs(now, 6 * MINUTE_MS),
      good: addMs(now, DAY_MS),
      easy: addMs(now, DAY_MS),
    });
  });

  it('never brings an answer back before now, and promises what then comes', () => {
    fc.assert(
      fc.property(practisedBefore, anyRating, ({ answer, moment }, rating) => {
        const after = rated(answer, rating, moment);
        expect([after.card?.dueAt, (after.card?.dueAt ?? '') > moment]).toEqual([comesBack(answer, moment)[rating], true]);
      }),
    );
  });

  it('waits longer after each good answer that was given when it was due', () => {
    fc.assert(
      fc.property(practisedBefore, ({ answer }) => {
        const waits: number[] = [];
        let last = answer;
        let moment = answer.card?.dueAt ?? now;
        for (let round = 0; round < 6; round += 1) {
          last = rated(last, 'good', moment);
          const dueAt = last.card?.dueAt ?? moment;
          waits.push(msBetween(moment, dueAt));
          moment = dueAt;
          // A hundred years are the library's end of it.
          if (msBetween(now, moment) > 90 * 365 * DAY_MS) break;
        }
        // The short steps in between are the same for everybody; from the second one on it only grows.
        const grown = waits.slice(2);
        expect(grown).toEqual(grown.toSorted((one, other) => one - other));
      }),
    );
  });

  it('is a record that can be kept', () => {
    fc.assert(
      fc.property(practisedBefore, ({ answer }) => {
        expect(practisedAnswerSchema.safeParse(answer)).toEqual({ success: true, data: answer });
      }),
    );
  });
});
