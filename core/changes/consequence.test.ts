import { describe, expect, it, test } from 'vitest';
import type { ActionKey } from '../model/ids.ts';
import { anEvent, anEventId, anOpportunity, anOpportunityId, at, aMark, aWorkspace } from '../testing/builders.ts';
import { made } from '../testing/change-context.ts';
import { completeAction, reopenAction, skipAction, snoozeAction } from './action.ts';
import { removeEvent } from './event.ts';

const opportunity = anOpportunity();
const key = `gone-silent:${opportunity.id}:asked` as ActionKey;
const on = (day: string, id = 'silence') => ({ now: at(`${day} 09:00`), newId: () => anEventId(id) });
const silence = anEvent('stage-reached', { id: anEventId('silence'), at: at('2026-12-01 09:00'), stage: 'silent' });
const done = aMark(key, { kind: 'done', at: at('2026-12-01 09:00') });
const letGo = aWorkspace({ marks: [done], events: [silence] });

describe('letting an opportunity go', () => {
  test('marks the action as done, notes the silence and says so', () => {
    const { workspace, said } = made(completeAction, aWorkspace(), { key }, on('2026-12-01'));
    expect(workspace).toEqual(letGo);
    expect(said).toEqual({ key: 'changes.stageNoted', values: { company: 'Northgate Energy', stage: 'silent' } });
  });

  test('twice is once, on the first day', () => {
    expect(made(completeAction, letGo, { key }, on('2026-12-03', 'again')).workspace).toEqual(letGo);
  });

  test('opened again, or said otherwise, takes the silence back', () => {
    const untilAt = at('2026-12-08 09:00');
    const context = on('2026-12-03');
    expect([
      made(reopenAction, letGo, { key }, context).workspace,
      made(skipAction, letGo, { key }, context).workspace,
      made(snoozeAction, letGo, { key, untilAt }, context).workspace,
    ]).toEqual([
      aWorkspace(),
      aWorkspace({ marks: [aMark(key, { kind: 'skipped', at: context.now })] }),
      aWorkspace({ marks: [aMark(key, { kind: 'snoozed', at: context.now, untilAt })] }),
    ]);
  });

  test('opened again leaves a silence that was noted by hand', () => {
    const byHand = { ...silence, id: anEventId('byhand'), at: at('2026-12-02 09:00') };
    const both = aWorkspace({ marks: [done], events: [silence, byHand] });
    expect(made(reopenAction, both, { key }, on('2026-12-03')).workspace).toEqual(aWorkspace({ events: [byHand] }));
  });
});

it('a silence that is taken back from the history leaves the step to be taken still, one noted by hand leaves it alone', () => {
  const byHand = { ...silence, id: anEventId('byhand'), at: at('2026-12-02 09:00') };
  const both = aWorkspace({ marks: [done], events: [silence, byHand] });
  expect([
    made(removeEvent, letGo, { id: silence.id }, on('2026-12-03')).workspace,
    made(removeEvent, both, { id: byHand.id }, on('2026-12-03')).workspace,
  ]).toEqual([aWorkspace(), letGo]);
});

describe('an action that covers others', () => {
  const halden = anOpportunityId('halden');
  const workspace = aWorkspace({ opportunities: [opportunity, anOpportunity({ id: halden, company: 'Halden' })] });
  const call = 'recruiter-call:int_first000' as ActionKey;
  const other = `recruiter-call:${halden}` as ActionKey;

  test('is done with them, but what was done before stays as it was', () => {
    const before = { ...workspace, marks: { [other]: aMark(other, { kind: 'done', at: at('2026-11-30 09:00') }, halden) } };
    expect([
      made(completeAction, workspace, { key: call, also: [other] }, on('2026-12-01')).workspace.marks,
      made(completeAction, before, { key: call, also: [other] }, on('2026-12-01')).workspace.marks,
    ]).toEqual([
      {
        [call]: aMark(call, { kind: 'done', at: at('2026-12-01 09:00') }),
        [other]: aMark(other, { kind: 'done', at: at('2026-12-01 09:00') }, halden),
      },
      {
        [call]: aMark(call, { kind: 'done', at: at('2026-12-01 09:00') }),
        [other]: aMark(other, { kind: 'done', at: at('2026-11-30 09:00') }, halden),
      },
    ]);
  });

  test('is snoozed, left out and opened again with them', () => {
    const untilAt = at('2026-12-02 09:00');
    const both = { key: call, also: [other] };
    const skipped = made(skipAction, workspace, both, on('2026-12-01')).workspace;
    expect([
      Object.values(made(snoozeAction, workspace, { ...both, untilAt }, on('2026-12-01')).workspace.marks).map(({ state }) => state),
      Object.values(skipped.marks).map(({ state }) => state.kind),
      made(reopenAction, skipped, both, on('2026-12-01')).workspace,
    ]).toEqual([
      [
        { kind: 'snoozed', at: at('2026-12-01 09:00'), untilAt },
        { kind: 'snoozed', at: at('2026-12-01 09:00'), untilAt },
      ],
      ['skipped', 'skipped'],
      workspace,
    ]);
  });
});
