import { describe, expect, it } from 'vitest';
import { aMark, anInterviewId, at, aWorkspace } from '../testing/builders.ts';
import { aProcess, happened, type Process, recordsOf, round } from '../testing/process.ts';
import { answerFinding } from './answer-findings.ts';
import { answerTimesOf, type WaitStart } from './answer-times.ts';
import { coursesOf } from './course.ts';
import { everything, scopeOf } from './scope.ts';

const now = at('2026-11-12 12:00');

const timesOf = (processes: readonly Process[], from: WaitStart = 'interview', parts: Parameters<typeof aWorkspace>[0] = {}) => {
  const workspace = aWorkspace({ ...recordsOf(processes), ...parts });
  return answerTimesOf(coursesOf(workspace, scopeOf(workspace, everything, now)), from, now);
};

/** What is said of each wait: the company, the days, and how it stands. */
const told = (processes: readonly Process[], from?: WaitStart, parts?: Parameters<typeof aWorkspace>[0]) =>
  timesOf(processes, from, parts).waits.map(
    ({ company, days, isOver, isAtMost }) => `${company} ${days} ${isOver ? (isAtMost ? 'at most' : 'answered') : 'silent'}`,
  );

const heard = (when: string, about: 'invitation' | 'rejection' | 'delay' | 'receipt' | 'thanks' = 'rejection') =>
  happened('contact', when, { direction: 'in', about });
const sent = (when: string, about: 'thanks' | 'check-in') => happened('contact', when, { direction: 'out', about });

describe('the wait after an interview', () => {
  it('ends with the first word, in calendar days', () => {
    expect(told([aProcess('a', [round(1, '2026-10-05 15:00'), heard('2026-10-11 09:00'), heard('2026-10-20 09:00')])])).toEqual([
      'a 6 answered',
    ]);
  });

  it('goes on past a receipt and their thanks, and ends with word of a delay', () => {
    const empty = [heard('2026-10-05 16:00', 'receipt'), heard('2026-10-06 09:00', 'thanks')];
    expect(
      told([
        aProcess('a', [round(1, '2026-10-05 15:00'), ...empty, heard('2026-10-09 09:00', 'delay')]),
        aProcess('b', [round(1, '2026-11-02 15:00'), ...empty]),
      ]),
    ).toEqual(['a 4 answered', 'b 10 silent']);
  });

  it('goes on past what a reference or the present employer says', () => {
    const others = (['reference', 'present-employer'] as const).map((party) =>
      happened('contact', '2026-10-08 09:00', { direction: 'in', party, about: 'other' }),
    );
    expect(told([aProcess('a', [round(1, '2026-10-05 15:00'), ...others, heard('2026-10-11 09:00')])])).toEqual(['a 6 answered']);
  });

  it('ends with a stage that is their doing, and not with one the person noted', () => {
    const stages = [
      happened('stage-reached', '2026-10-06 09:00', { stage: 'interviewing' }),
      happened('stage-reached', '2026-10-12 09:00', { stage: 'rejected' }),
    ];
    expect(told([aProcess('a', [round(1, '2026-10-05 15:00'), ...stages])])).toEqual(['a 7 answered']);
  });

  it('ends when the next round was logged ahead of it, or began at the latest', () => {
    expect(
      told([
        aProcess('ahead', [round(1, '2026-10-05 15:00'), round(2, '2026-10-20 15:00', '2026-10-08 09:00')]),
        aProcess('later', [round(1, '2026-10-05 15:00'), round(2, '2026-10-14 15:00', '2026-10-15 09:00')]),
      ]),
    ).toEqual(['ahead 3 answered', 'later 9 at most', 'ahead 23 silent', 'later 29 silent']);
  });

  it('is none where the next round was agreed already, or is held on the same day', () => {
    expect(
      told([
        aProcess('agreed', [round(1, '2026-10-05 15:00'), round(2, '2026-10-20 15:00', '2026-10-02 09:00'), heard('2026-10-22 09:00')]),
        aProcess('same', [round(1, '2026-10-05 11:00'), round(2, '2026-10-05 15:00'), heard('2026-10-08 09:00')]),
      ]),
    ).toEqual(['agreed 2 answered', 'same 3 answered']);
  });

  it('is none where the person left first, and one where they said no before', () => {
    const left = happened('stage-reached', '2026-10-09 09:00', { stage: 'withdrawn' });
    expect(
      told([
        aProcess('left', [round(1, '2026-10-05 15:00'), left]),
        aProcess('after', [round(1, '2026-10-05 15:00'), heard('2026-10-07 09:00'), left]),
      ]),
    ).toEqual(['after 2 answered']);
  });

  it('goes on where the person let it go as silent', () => {
    const silent = happened('stage-reached', '2026-10-30 09:00', { stage: 'silent' });
    expect(told([aProcess('a', [round(1, '2026-10-13 15:00'), silent])])).toEqual(['a 30 silent']);
  });

  it('begins once a talk that was ahead is over, though nothing was noted since', () => {
    const workspace = aWorkspace(recordsOf([aProcess('a', [round(1, '2026-11-10 15:00', '2026-11-02 09:00')])]));
    const waitsAt = (when: string) => {
      const present = at(when);
      return answerTimesOf(coursesOf(workspace, scopeOf(workspace, everything, present)), 'interview', present).waits.map(
        ({ days }) => days,
      );
    };
    expect([waitsAt('2026-11-10 14:59'), waitsAt('2026-11-10 15:00'), waitsAt('2026-11-12 12:00')]).toEqual([[], [0], [2]]);
  });

  it('is none after a talk that did not take place, or is still ahead', () => {
    const cancelled = happened('interview-missed', '2026-10-05 15:30', { interviewId: anInterviewId('missedr1') });
    expect(
      told([
        aProcess('missed', [round(1, '2026-10-05 15:00'), cancelled]),
        aProcess('ahead', [round(1, '2026-11-20 15:00', '2026-11-02 09:00')]),
      ]),
    ).toEqual([]);
  });
});

describe('the wait after thanks and check-ins', () => {
  const process = aProcess('a', [
    round(1, '2026-10-05 15:00'),
    sent('2026-10-05 18:00', 'thanks'),
    sent('2026-10-06 09:00', 'thanks'),
    sent('2026-10-14 09:00', 'check-in'),
    sent('2026-10-20 09:00', 'check-in'),
    heard('2026-10-22 09:00', 'delay'),
    sent('2026-11-02 09:00', 'check-in'),
  ]);

  it('counts from the first of each silence', () => {
    expect([told([process], 'thanks'), told([process], 'check-in')]).toEqual([['a 17 answered'], ['a 8 answered', 'a 10 silent']]);
  });

  it('counts from a step that was ticked off as from a message that was logged', () => {
    const asked = aProcess('a', [round(1, '2026-10-05 15:00'), heard('2026-10-22 09:00')]);
    const mark = aMark('check-in:int_x:2026-10-14', { kind: 'done', at: at('2026-10-14 09:00') }, asked.opportunity.id);
    expect(told([asked], 'check-in', { marks: [mark] })).toEqual(['a 8 answered']);
  });
});

describe('what is usual', () => {
  const answeredAfter = (days: number): Process =>
    aProcess(`a${days}`, [round(1, '2026-10-01 15:00'), heard(`2026-10-${String(1 + days).padStart(2, '0')} 09:00`)]);
  const silentSince = (name: string, day: string): Process => aProcess(name, [round(1, `${day} 15:00`)]);
  const title = (processes: readonly Process[]) => answerFinding(timesOf(processes), 'interview')?.title;

  it('is said from five answers on', () => {
    const five = [2, 3, 5, 9, 12].map(answeredAfter);
    expect([title([]), title(five.slice(1)), title(five)]).toEqual([
      undefined,
      { key: 'insights.answers.title.few', values: { answered: 4 } },
      { key: 'insights.answers.title.interview', values: { days: 5 } },
    ]);
  });

  it('is longer for those that are silent, and not known where more than half are', () => {
    const five = [2, 3, 5, 9, 12].map(answeredAfter);
    const silent = ['s', 't', 'u', 'v', 'w', 'x'].map((name) => silentSince(name, '2026-10-05'));
    expect([title([...five, ...silent.slice(0, 3)]), title([...five, ...silent])]).toEqual([
      { key: 'insights.answers.title.interview', values: { days: 9 } },
      { key: 'insights.answers.title.silent' },
    ]);
  });

  it('stands on the numbers it names', () => {
    const finding = answerFinding(timesOf([...[2, 3, 5, 9, 12].map(answeredAfter), silentSince('s', '2026-10-05')]), 'interview');
    expect(finding?.lede).toEqual({ key: 'insights.answers.lede', values: { days: 5, shortest: 2, longest: 12, silent: 1 } });
  });
});
