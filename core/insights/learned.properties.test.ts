import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../model/workspace.ts';
import { anInterviewId, at, on } from '../testing/builders.ts';
import { aDebrief } from '../testing/learning-builders.ts';
import { aProcess, happened, recordsOf, round } from '../testing/process.ts';
import { seasons } from '../testing/random-workspace.ts';
import type { Instant } from '../time/types.ts';
import { answerTimesOf, waitStarts } from './answer-times.ts';
import { coursesOf } from './course.ts';
import { effortOf } from './effort.ts';
import { followUpEffectOf } from './follow-up-effect.ts';
import { namedDaysOf } from './named-days.ts';
import type { Range } from './range.ts';
import { everything, scopeOf } from './scope.ts';
import { signHistoryOf } from './signs.ts';

const whole: Range = { kind: 'all' };

/** Everything that is learned from the history of a workspace. */
const learnedOf = (workspace: Workspace, range: Range, now: Instant) => {
  const courses = coursesOf(workspace, scopeOf(workspace, { ...everything, range }, now));
  return {
    times: waitStarts.map((from) => answerTimesOf(courses, from, now)),
    named: namedDaysOf(courses, now),
    effect: followUpEffectOf(courses, now),
    signs: signHistoryOf(workspace, courses),
    effort: effortOf(workspace, { ...everything, range }, now),
  };
};

const backwards = <Item>(records: Readonly<Record<string, Item>>): Record<string, Item> =>
  Object.fromEntries(Object.entries(records).toReversed());

describe.each(seasons)('what is learned from any history', ({ someWorkspace, someInstant }) => {
  it('does not depend on the order in which it was written down', () => {
    fc.assert(
      fc.property(someWorkspace, someInstant, (workspace, now) => {
        const turned = {
          ...workspace,
          opportunities: backwards(workspace.opportunities),
          interviews: backwards(workspace.interviews),
          events: backwards(workspace.events),
          marks: backwards(workspace.marks),
          debriefs: backwards(workspace.debriefs),
        };
        expect(learnedOf(turned, whole, now)).toEqual(learnedOf(workspace, whole, now));
      }),
    );
  });

  it('is not changed by what lies outside of the range', () => {
    const before = aProcess('zelkova', [
      happened('stage-reached', '2026-03-02 09:00', { stage: 'applied' }),
      round(1, '2026-03-09 15:00'),
      happened('decision-date-stated', '2026-03-09 15:00', { on: on('2026-03-13') }),
      happened('contact', '2026-03-18 09:00', { direction: 'out', about: 'check-in' }),
      happened('contact', '2026-03-20 09:00', { direction: 'in', about: 'invitation' }),
    ]);
    const { opportunities, interviews, events } = recordsOf([before]);
    const debrief = aDebrief({ id: anInterviewId('zelkovar1'), signs: ['engaged'], startedAt: at('2026-03-09 20:00'), spentMs: 600_000 });
    const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> =>
      Object.fromEntries(items.map((item) => [item.id, item]));
    const range: Range = { kind: 'own', from: on('2026-09-01'), to: null };
    fc.assert(
      fc.property(someWorkspace, someInstant, (workspace, now) => {
        const more = {
          ...workspace,
          opportunities: { ...workspace.opportunities, ...byId(opportunities) },
          interviews: { ...workspace.interviews, ...byId(interviews) },
          events: { ...workspace.events, ...byId(events) },
          debriefs: { ...workspace.debriefs, [debrief.id]: debrief },
        };
        expect(learnedOf(more, range, now)).toEqual(learnedOf(workspace, range, now));
      }),
    );
  });

  it('adds up, and every interval holds its share', () => {
    fc.assert(
      fc.property(someWorkspace, someInstant, (workspace, now) => {
        const { times, named, effect, signs, effort } = learnedOf(workspace, whole, now);
        for (const { waits, answered, silent } of times) {
          expect(answered + silent).toBe(waits.length);
          expect(waits.every(({ days }) => days >= 0)).toBe(true);
        }
        expect(named.decided + named.overdue).toBe(named.named.length);
        const shares = [
          effect.afterCheckIns,
          effect.afterSilence,
          signs.all,
          ...signs.signs.flatMap((each) => [each.noticed, each.unnoticed]),
        ];
        for (const share of shares) if (share !== null) expect(share.low <= share.share && share.share <= share.high).toBe(true);
        for (const { noticed, unnoticed } of signs.signs)
          expect((noticed?.total ?? 0) + (unnoticed?.total ?? 0)).toBe(signs.all?.total ?? 0);
        const sum = (of: 'knownMs' | 'estimatedMs'): number => effort.weeks.reduce((all, week) => all + week.all[of], 0);
        expect([sum('knownMs'), sum('estimatedMs')]).toEqual([effort.all.knownMs, effort.all.estimatedMs]);
      }),
    );
  });
});
