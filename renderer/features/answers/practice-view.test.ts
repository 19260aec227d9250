import { describe, expect, it } from 'vitest';
import { practised } from '../../../core/answers/schedule.ts';
import type { PracticeRating } from '../../../core/model/answer.ts';
import { anInterview, anInterviewId, at, aWorkspace } from '../../../core/testing/builders.ts';
import { aDebrief, anAnswer, anAnswerId, anAskedQuestion } from '../../../core/testing/learning-builders.ts';
import { addMs, DAY_MS } from '../../../core/time/instant.ts';
import { aimOf, orderOf, sessionOf, type Try } from './practice-view.ts';

const now = at('2026-11-12 20:00');
const hire = anAnswer({ id: anAnswerId('hire') });
const alone = anAnswer({ id: anAnswerId('alone'), question: 'When did you work alone?', createdAt: at('2026-11-02 18:00') });
const later = { ...practised(anAnswer({ id: anAnswerId('later'), about: 'SQL' }), { rating: 'easy', tookMs: 1 }, now), question: 'Joins?' };
const ranking = anAnswer({ id: anAnswerId('ranking'), question: 'Rank these.', tags: ['sql'] });
const unwritten = anAnswer({ id: anAnswerId('unwritten'), question: 'Keys?', about: 'Sql.', versions: [] });
const answers = [hire, alone, later, unwritten, ranking];

describe('what is practised', () => {
  it('is read from the address', () => {
    expect(['', 'about=SQL', 'about=%20', `answer=${hire.id}&about=SQL`].map((query) => aimOf(new URLSearchParams(query)))).toEqual([
      { kind: 'due' },
      { kind: 'about', about: 'SQL' },
      { kind: 'due' },
      { kind: 'answer', id: hire.id },
    ]);
  });

  it('is what is due, or the one answer, whether it is due or not', () => {
    const workspace = aWorkspace({ answers });
    expect([
      orderOf(workspace, { kind: 'due' }, now),
      orderOf(workspace, { kind: 'answer', id: later.id }, now),
      orderOf(workspace, { kind: 'answer', id: 'ans_gone0000' }, now),
    ]).toEqual([[hire.id, ranking.id, alone.id], [later.id], []]);
  });

  it('is everything that belongs to a competence, what is due first and what is not written last', () => {
    const asked = anAskedQuestion({ question: 'When did you work alone', about: 'SQL', marks: ['vague'] });
    const workspace = aWorkspace({
      answers,
      interviews: [anInterview()],
      debriefs: [aDebrief({ id: anInterviewId(), questions: [asked] })],
    });
    expect(orderOf(workspace, { kind: 'about', about: 'sql' }, now)).toEqual([ranking.id, alone.id, later.id, unwritten.id]);
  });
});

describe('a session', () => {
  const order = [hire.id, alone.id];
  /** The workspace's answers after tries, and the tries. */
  const after = (...rated: readonly (readonly [typeof hire, PracticeRating])[]) => {
    let kept = aWorkspace({ answers: [hire, alone] }).answers;
    const tries: Try[] = [];
    for (const [{ id }, rating] of rated) {
      const before = kept[id] ?? hire;
      const tried = practised(before, { rating, tookMs: 100_000 }, addMs(now, tries.length * DAY_MS));
      kept = { ...kept, [id]: tried };
      tries.push({ id, count: tried.practices.length, rating, tookMs: 100_000 });
    }
    return { kept, tries };
  };
  const told = ({ kept, tries }: ReturnType<typeof after>) => {
    const { current, ...rest } = sessionOf(order, tries, kept);
    return { ...rest, current: current?.id ?? null };
  };

  it('asks one after the other and is over', () => {
    expect([told(after()), told(after([hire, 'good'])), told(after([hire, 'good'], [alone, 'easy']))]).toEqual([
      { current: hire.id, left: 1, practised: 0, minutes: 0 },
      { current: alone.id, left: 0, practised: 1, minutes: 2 },
      { current: null, left: 0, practised: 2, minutes: 4 },
    ]);
  });

  it('comes back at its end to what was rated "again", until it is not', () => {
    expect([
      told(after([hire, 'again'])),
      told(after([hire, 'again'], [alone, 'again'])),
      told(after([hire, 'again'], [alone, 'again'], [hire, 'again'])),
      told(after([hire, 'again'], [alone, 'again'], [hire, 'good'], [alone, 'hard'])),
    ]).toEqual([
      { current: alone.id, left: 1, practised: 1, minutes: 2 },
      { current: hire.id, left: 1, practised: 2, minutes: 4 },
      { current: alone.id, left: 1, practised: 2, minutes: 5 },
      { current: null, left: 0, practised: 2, minutes: 7 },
    ]);
  });

  it('asks again what was taken back', () => {
    const { kept, tries } = after([hire, 'good'], [alone, 'good']);
    expect(told({ kept: { ...kept, [alone.id]: alone }, tries })).toEqual({ current: alone.id, left: 0, practised: 1, minutes: 2 });
  });

  it('leaves out what was removed meanwhile', () => {
    const { kept } = after();
    expect(told({ kept: { [alone.id]: kept[alone.id] ?? alone }, tries: [] })).toEqual({
      current: alone.id,
      left: 0,
      practised: 0,
      minutes: 0,
    });
  });
});
