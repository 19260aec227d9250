import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../model/debrief.ts';
import type { Interview } from '../../model/interview.ts';
import { anInterview, anInterviewId, at, aWorkspace, someSettings } from '../../testing/builders.ts';
import { aDebrief } from '../../testing/learning-builders.ts';
import type { Instant } from '../../time/types.ts';
import { addMs, MINUTE_MS } from '../../time/instant.ts';
import type { Action } from '../action.ts';
import { planWorkspace } from '../plan.ts';

const planned = (interview: Partial<Interview>, debriefs: readonly Debrief[] = [], now = at('2026-11-11 14:45')): Action => {
  const workspace = aWorkspace({ interviews: [anInterview(interview)], debriefs });
  const action = planWorkspace(workspace, now).find(({ ruleId }) => ruleId === 'debrief');
  if (action === undefined) throw new Error('no debrief');
  return action;
};

const inTime = { loggedAt: at('2026-11-09 10:00') };
const moments = ({ ownReminders }: Action): readonly (Instant | undefined | null)[] => [ownReminders?.prompt?.at, ownReminders?.laterAt];

describe('the debrief', () => {
  it('is asked about as the interview ends, and again in the evening', () => {
    expect(moments(planned(inTime))).toEqual([at('2026-11-11 14:30'), at('2026-11-11 19:00')]);
  });

  it('is asked about at the end that is assumed, too', () => {
    expect(moments(planned({ ...inTime, endIsKnown: false }))).toEqual([at('2026-11-11 14:30'), at('2026-11-11 19:00')]);
  });

  it('waits for the evening where the log came after the end: whoever logged it is there', () => {
    expect(moments(planned({ loggedAt: at('2026-11-11 14:40') }))).toEqual([undefined, at('2026-11-11 19:00')]);
  });

  it('is left in peace once it was begun, and says what is left', () => {
    const begun = aDebrief({ well: 'The outage question', spentMs: 9 * MINUTE_MS });
    const action = planned(inTime, [begun]);
    expect([moments(action), action.isBegun, action.minutes, action.detail?.values]).toEqual([[undefined, null], true, 6, { minutes: 6 }]);
  });

  it('counts as begun only once something was written: the three taps keep the evening', () => {
    const opened = aDebrief({ spentMs: 2 * MINUTE_MS, changedAt: at('2026-11-11 14:35') });
    const action = planned({ ...inTime, feeling: 'good', goodAnswer: 'The outage question' }, [opened]);
    expect([moments(action), action.isBegun]).toEqual([[at('2026-11-11 14:30'), at('2026-11-11 19:00')], false]);
  });

  it('has the length the person chose, and ten minutes at most where it is short', () => {
    const { switches } = someSettings();
    const minutes = (settings: Parameters<typeof someSettings>[0]): number | undefined =>
      planWorkspace(aWorkspace({ settings: someSettings(settings) }), at('2026-11-11 14:45')).find(({ ruleId }) => ruleId === 'debrief')
        ?.minutes;
    const short = { switches: { ...switches, writtenAccount: false } };
    expect([minutes({ debriefMinutes: 25 }), minutes({ ...short, debriefMinutes: 25 }), minutes({ ...short, debriefMinutes: 5 })]).toEqual([
      25, 10, 5,
    ]);
  });

  it('counts as done once it was closed, though its step was dropped before', () => {
    const late = at('2026-11-30 20:00');
    const written = aDebrief({ well: 'The outage question', startedAt: late, changedAt: late });
    const state = (debriefs: readonly Debrief[]) => planned({}, debriefs, addMs(late, MINUTE_MS)).state;
    expect([state([]).kind, state([written]), state([{ ...written, closedAt: addMs(late, 1) }])]).toEqual([
      'dropped',
      { kind: 'done', at: late },
      { kind: 'done', at: addMs(late, 1) },
    ]);
    expect(written.id).toBe(anInterviewId());
  });
});
