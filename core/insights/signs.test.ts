import { describe, expect, it } from 'vitest';
import type { Debrief } from '../model/debrief.ts';
import { anInterviewId, at, aWorkspace } from '../testing/builders.ts';
import { aDebrief } from '../testing/learning-builders.ts';
import { aProcess, happened, type Process, recordsOf, round } from '../testing/process.ts';
import { coursesOf } from './course.ts';
import { everything, scopeOf } from './scope.ts';
import { type Sign, signHistoryOf } from './signs.ts';
import { signsFinding } from './signs-finding.ts';

const now = at('2026-11-12 12:00');

interface Told {
  readonly process: Process;
  readonly debriefs: readonly Debrief[];
}
const historyOf = (told: readonly Told[]) => {
  const workspace = aWorkspace({ ...recordsOf(told.map(({ process }) => process)), debriefs: told.flatMap(({ debriefs }) => debriefs) });
  return signHistoryOf(workspace, coursesOf(workspace, scopeOf(workspace, everything, now)));
};

const decided = { yes: 'invitation', no: 'rejection' } as const;
const debriefOf = (name: string, number: number, signs: readonly Sign[], given: Partial<Debrief> = {}): Debrief =>
  aDebrief({ id: anInterviewId(`${name}r${number}`), signs: [...signs], ...given });
/** A first interview with these signs, and what came of it. */
const met = (name: string, signs: readonly Sign[], outcome: 'yes' | 'no'): Told => ({
  process: aProcess(name, [
    round(1, '2026-10-05 15:00'),
    happened('contact', '2026-10-09 09:00', { direction: 'in', about: decided[outcome] }),
  ]),
  debriefs: [debriefOf(name, 1, signs)],
});
const many = (count: number, signs: readonly Sign[], outcome: 'yes' | 'no', mark: string): readonly Told[] =>
  Array.from({ length: count }, (_none, place) => met(`${mark}${place}`, signs, outcome));

const of = (history: ReturnType<typeof historyOf>, wanted: Sign) => {
  const record = history.signs.find(({ sign }) => sign === wanted);
  const share = (each: typeof history.all | undefined) => (each === null || each === undefined ? null : `${each.of}/${each.total}`);
  return [share(record?.noticed), share(record?.unnoticed), record?.isShown, record?.standsApart];
};

describe('what followed an interview with a sign', () => {
  it('is good where a next round, an offer or an invitation came before a no', () => {
    const told = (name: string, ...rest: Parameters<typeof aProcess>[1]): Told => ({
      process: aProcess(name, [round(1, '2026-10-05 15:00'), ...rest]),
      debriefs: [debriefOf(name, 1, ['engaged'])],
    });
    expect(
      of(
        historyOf([
          told(
            'round',
            round(2, '2026-10-12 15:00', '2026-10-08 09:00'),
            happened('stage-reached', '2026-10-20 09:00', { stage: 'rejected' }),
          ),
          told('offer', happened('offer-made', '2026-10-20 09:00')),
          told('accepted', happened('stage-reached', '2026-10-20 09:00', { stage: 'accepted' })),
          told('no', happened('stage-reached', '2026-10-20 09:00', { stage: 'rejected' })),
          told('silence', happened('stage-reached', '2026-11-02 09:00', { stage: 'silent' })),
        ]),
        'engaged',
      ),
    ).toEqual(['3/5', null, true, false]);
  });

  it('is open while nothing is decided, and not counted where the person left', () => {
    const left = happened('stage-reached', '2026-10-08 09:00', { stage: 'withdrawn' });
    const history = historyOf([
      { process: aProcess('open', [round(1, '2026-10-05 15:00')]), debriefs: [debriefOf('open', 1, ['engaged'])] },
      { process: aProcess('left', [round(1, '2026-10-05 15:00'), left]), debriefs: [debriefOf('left', 1, ['engaged'])] },
    ]);
    expect([history.all, history.open]).toEqual([null, 1]);
  });

  it('is what came after that interview, each round by itself', () => {
    const process = aProcess('a', [
      round(1, '2026-10-05 15:00'),
      round(2, '2026-10-12 15:00', '2026-10-08 09:00'),
      happened('stage-reached', '2026-10-20 09:00', { stage: 'rejected' }),
    ]);
    const history = historyOf([{ process, debriefs: [debriefOf('a', 1, ['engaged']), debriefOf('a', 2, ['longer'])] }]);
    expect([of(history, 'engaged'), of(history, 'longer')]).toEqual([
      ['1/1', '0/1', false, false],
      ['0/1', '1/1', false, false],
    ]);
  });

  it('counts a debrief without a sign only once it was closed', () => {
    const bare = met('bare', [], 'yes');
    const closed = { ...met('closed', [], 'no'), debriefs: [debriefOf('closed', 1, [], { closedAt: at('2026-10-05 20:00') })] };
    expect(historyOf([bare, closed]).all).toMatchObject({ of: 0, total: 1 });
  });
});

describe('what is said of signs', () => {
  const title = (told: readonly Told[]) => signsFinding(historyOf(told), (sign) => sign)?.title;

  it('is nothing without an outcome, and that they are few while no sign has five', () => {
    expect([title([]), title(many(4, ['engaged'], 'yes', 'y'))]).toEqual([
      undefined,
      { key: 'insights.signs.title.few', values: { total: 4 } },
    ]);
  });

  it('is that none stands apart, though all of five with it went well', () => {
    expect(title([...many(5, ['engaged'], 'yes', 'y'), ...many(3, [], 'no', 'n')])).toEqual({ key: 'insights.signs.title.none' });
    expect(title([...many(5, ['engaged'], 'yes', 'y'), ...many(5, ['longer'], 'yes', 'z')])).toEqual({ key: 'insights.signs.title.none' });
  });

  it('names the one that stands apart, in either direction', () => {
    const others = (outcome: 'yes' | 'no') => [
      ...many(3, ['longer'], outcome, 'l'),
      ...many(3, ['excited'], outcome, 'e'),
      ...many(3, ['good-word'], outcome, 'g'),
    ];
    const history = historyOf([...many(9, ['engaged'], 'yes', 'y'), ...others('no')]);
    expect([of(history, 'engaged'), of(history, 'longer')]).toEqual([
      ['9/9', '0/9', true, true],
      ['0/3', '9/15', false, false],
    ]);
    expect([
      title([...many(9, ['engaged'], 'yes', 'y'), ...others('no')]),
      title([...many(9, ['engaged'], 'no', 'y'), ...others('yes')]),
      title([...many(9, ['engaged'], 'yes', 'y'), ...many(9, ['longer'], 'no', 'n')]),
    ]).toEqual([
      { key: 'insights.signs.title.more', values: { sign: 'engaged' } },
      { key: 'insights.signs.title.less', values: { sign: 'engaged' } },
      { key: 'insights.signs.title.several', values: { count: 2 } },
    ]);
  });

  it('does not call apart what one comparison alone would', () => {
    // 7 of 8 beside 3 of 9: apart at 95 % for one sign, and not where eleven are looked at.
    const told = [
      ...many(7, ['engaged'], 'yes', 'y'),
      ...many(1, ['engaged'], 'no', 'x'),
      ...many(3, ['longer'], 'yes', 'l'),
      ...many(6, ['excited'], 'no', 'n'),
    ];
    expect(of(historyOf(told), 'engaged')).toEqual(['7/8', '3/9', true, false]);
  });

  it('stands on all debriefed interviews with an outcome', () => {
    const told = [...many(3, ['engaged'], 'yes', 'y'), ...many(2, ['longer'], 'no', 'n')];
    expect(signsFinding(historyOf(told), String)?.lede).toEqual({ key: 'insights.signs.lede', values: { of: 3, total: 5, open: 0 } });
  });
});
