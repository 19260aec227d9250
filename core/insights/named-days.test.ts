import { describe, expect, it } from 'vitest';
import { at, aWorkspace, on } from '../testing/builders.ts';
import { aProcess, happened, type Process, recordsOf, round } from '../testing/process.ts';
import { namedDaysFinding } from './answer-findings.ts';
import { coursesOf } from './course.ts';
import { namedDaysOf } from './named-days.ts';
import { everything, scopeOf } from './scope.ts';

const now = at('2026-11-12 12:00');

const daysOf = (processes: readonly Process[]) => {
  const workspace = aWorkspace(recordsOf(processes));
  return namedDaysOf(coursesOf(workspace, scopeOf(workspace, everything, now)), now);
};
const told = (processes: readonly Process[]) =>
  daysOf(processes).named.map(({ company, days, isOver }) => `${company} ${days} ${isOver ? 'decided' : 'overdue'}`);

const said = (when: string, day: string) => happened('decision-date-stated', when, { on: on(day) });
const heard = (when: string, about: 'invitation' | 'rejection' | 'delay') => happened('contact', when, { direction: 'in', about });

describe('a day they named', () => {
  it('stands beside the day they decided, early or late', () => {
    expect(
      told([
        aProcess('late', [round(1, '2026-10-05 15:00'), said('2026-10-05 15:00', '2026-10-09'), heard('2026-10-13 09:00', 'rejection')]),
        aProcess('early', [round(1, '2026-10-05 15:00'), said('2026-10-05 15:00', '2026-10-09'), heard('2026-10-08 09:00', 'invitation')]),
      ]),
    ).toEqual(['early -1 decided', 'late 4 decided']);
  });

  it('is the first they named for a decision, and word of a delay is no decision', () => {
    expect(
      told([
        aProcess('a', [
          said('2026-10-05 15:00', '2026-10-09'),
          heard('2026-10-09 09:00', 'delay'),
          said('2026-10-09 09:00', '2026-10-16'),
          heard('2026-10-16 09:00', 'invitation'),
          said('2026-10-20 15:00', '2026-10-23'),
        ]),
      ]),
    ).toEqual(['a 7 decided', 'a 20 overdue']);
  });

  it('counts against nobody before it is over, nor where the person left', () => {
    const left = happened('stage-reached', '2026-10-08 09:00', { stage: 'withdrawn' });
    expect(
      told([aProcess('ahead', [said('2026-11-10 15:00', '2026-11-12')]), aProcess('left', [said('2026-10-05 15:00', '2026-10-09'), left])]),
    ).toEqual([]);
  });

  it('is not measured by a next round that was only noted afterwards', () => {
    expect(
      told([
        aProcess('a', [
          round(1, '2026-10-05 15:00'),
          said('2026-10-05 15:00', '2026-10-09'),
          round(2, '2026-10-20 15:00', '2026-10-21 09:00'),
        ]),
      ]),
    ).toEqual([]);
  });
});

describe('how named days are kept', () => {
  const decided = (name: string, day: number): Process =>
    aProcess(name, [said('2026-10-05 15:00', '2026-10-09'), heard(`2026-10-${String(9 + day).padStart(2, '0')} 09:00`, 'rejection')]);
  const overdue = (name: string): Process => aProcess(name, [said('2026-10-05 15:00', '2026-10-09')]);
  const title = (processes: readonly Process[]) => namedDaysFinding(daysOf(processes))?.title;

  it('is said from five of them on, as late, as kept, or as not answered', () => {
    expect([
      title([]),
      title([decided('a', 1), decided('b', 2)]),
      title([decided('a', 0), decided('b', 2), decided('c', 3), decided('d', 3), overdue('e')]),
      title([decided('a', 0), decided('b', -1), decided('c', 0), decided('d', 3), overdue('e')]),
      title([decided('a', 0), decided('b', 0), overdue('c'), overdue('d'), overdue('e')]),
    ]).toEqual([
      undefined,
      { key: 'insights.named.title.few', values: { count: 2 } },
      { key: 'insights.named.title.late', values: { days: 3 } },
      { key: 'insights.named.title.kept' },
      { key: 'insights.named.title.overdue' },
    ]);
  });

  it('stands on the numbers it names', () => {
    expect(namedDaysFinding(daysOf([decided('a', 0), decided('b', 2), overdue('c')]))?.lede).toEqual({
      key: 'insights.named.lede',
      values: { decided: 2, overdue: 1, kept: 1 },
    });
  });
});
