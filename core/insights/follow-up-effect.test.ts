import { describe, expect, it } from 'vitest';
import { at, aWorkspace } from '../testing/builders.ts';
import { aProcess, happened, type Process, recordsOf, round } from '../testing/process.ts';
import { coursesOf } from './course.ts';
import { followUpEffectOf } from './follow-up-effect.ts';
import { followUpFinding } from './follow-up-finding.ts';
import { everything, scopeOf } from './scope.ts';

const now = at('2026-11-12 12:00');

const effectOf = (processes: readonly Process[]) => {
  const workspace = aWorkspace(recordsOf(processes));
  return followUpEffectOf(coursesOf(workspace, scopeOf(workspace, everything, now)), now);
};
const told = (processes: readonly Process[]) => {
  const { checkIns, leftAlone, fresh } = effectOf(processes);
  const days = (all: typeof checkIns) => all.map(({ company, days: after }) => `${company} ${after ?? 'nothing'}`);
  return { checkIns: days(checkIns), leftAlone: days(leftAlone), fresh };
};

const heard = (when: string) => happened('contact', when, { direction: 'in', about: 'delay' });
const asked = (when: string) => happened('contact', when, { direction: 'out', about: 'check-in' });
const met = round(1, '2026-10-01 15:00');

describe('what followed a check-in', () => {
  it('is a word within seven calendar days, or nothing', () => {
    expect(
      told([
        aProcess('a', [met, asked('2026-10-09 09:00'), heard('2026-10-16 23:00')]),
        aProcess('b', [met, asked('2026-10-09 09:00'), heard('2026-10-17 00:30')]),
        aProcess('c', [met, asked('2026-10-09 09:00')]),
      ]),
    ).toEqual({ checkIns: ['a 7', 'b nothing', 'c nothing'], leftAlone: [], fresh: 0 });
  });

  it('is not counted while its week goes on, nor where the person left within it', () => {
    const left = happened('stage-reached', '2026-10-12 09:00', { stage: 'withdrawn' });
    expect(told([aProcess('a', [met, asked('2026-11-10 09:00')]), aProcess('b', [met, asked('2026-10-09 09:00'), left])])).toEqual({
      checkIns: [],
      leftAlone: ['a nothing'],
      fresh: 1,
    });
  });

  it('is not counted in a week that goes on though they answered: the silences of that week are not counted either', () => {
    const early = [met, heard('2026-10-05 09:00')];
    expect(told([aProcess('a', [...early, asked('2026-11-09 09:00'), heard('2026-11-10 09:00')])])).toEqual({
      checkIns: [],
      leftAlone: [],
      fresh: 1,
    });
  });

  it('is counted once where two went out within a week', () => {
    expect(told([aProcess('a', [met, asked('2026-10-09 09:00'), asked('2026-10-12 09:00'), heard('2026-10-13 09:00')])]).checkIns).toEqual([
      'a 4',
    ]);
  });
});

describe('what followed a silence that was left alone', () => {
  it('is what came in its second week', () => {
    expect(
      told([
        aProcess('a', [met, heard('2026-10-12 09:00')]),
        aProcess('b', [met]),
        aProcess('soon', [met, heard('2026-10-05 09:00')]),
        aProcess('fresh', [round(1, '2026-11-03 15:00')]),
      ]).leftAlone,
    ).toEqual(['a 4', 'b nothing']);
  });

  it('leaves out those in which a check-in was sent by then', () => {
    expect(told([aProcess('a', [met, asked('2026-10-05 09:00')]), aProcess('b', [met, asked('2026-10-14 09:00')])]).leftAlone).toEqual([]);
  });
});

describe('what is said of check-ins', () => {
  const checkedIn = (name: string, isHeard: boolean): Process =>
    aProcess(name, [met, asked('2026-10-09 09:00'), ...(isHeard ? [heard('2026-10-12 09:00')] : [])]);
  const alone = (name: string, isHeard: boolean): Process => aProcess(name, [met, ...(isHeard ? [heard('2026-10-12 09:00')] : [])]);
  const many = (count: number, one: (name: string) => Process, mark: string): readonly Process[] =>
    Array.from({ length: count }, (_none, place) => one(`${mark}${place}`));
  const finding = (processes: readonly Process[]) => {
    const found = followUpFinding(effectOf(processes));
    return found === null ? null : [found.title.key, found.title.values, found.lede.key, found.lede.values];
  };

  it('is nothing without one, and that they are few below five', () => {
    expect([finding([alone('a', true)]), finding(many(4, (name) => checkedIn(name, true), 'c'))]).toEqual([
      null,
      ['insights.follow-up.title.few', { total: 4 }, 'insights.follow-up.lede.alone', { of: 0, total: 0 }],
    ]);
  });

  it('is how many were followed by a word, beside the silences left alone', () => {
    const six = [...many(5, (name) => checkedIn(name, true), 'c'), checkedIn('d', false)];
    const quiet = [...many(4, (name) => alone(name, false), 'q'), alone('r', true)];
    expect([finding(six), finding([...six, ...quiet])]).toEqual([
      ['insights.follow-up.title', { of: 5, total: 6 }, 'insights.follow-up.lede.few', { total: 0 }],
      ['insights.follow-up.title', { of: 5, total: 6 }, 'insights.follow-up.lede.apart', { of: 1, total: 5 }],
    ]);
  });

  it('is that the difference may be chance where the intervals allow it', () => {
    const five = many(5, (name) => checkedIn(name, true), 'c');
    const quiet = [...many(3, (name) => alone(name, true), 'q'), ...many(2, (name) => alone(name, false), 'r')];
    expect(finding([...five, ...quiet])).toEqual([
      'insights.follow-up.title.all',
      { total: 5 },
      'insights.follow-up.lede.together',
      { of: 3, total: 5 },
    ]);
  });
});
