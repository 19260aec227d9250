import { expect, it } from 'vitest';
import type { ActionKey } from '../model/ids.ts';
import { anAction } from '../testing/an-action.ts';
import { aMark, anEvent, anEventId, anInterviewId, at, aWorkspace, on } from '../testing/builders.ts';
import type { Action } from './action.ts';
import { planWorkspace } from './plan.ts';
import { planChanges } from './plan-changes.ts';

const now = at('2026-11-12 12:00');
const told = (before: readonly Action[], after: readonly Action[]): readonly string[] =>
  planChanges(before, after).map((change) =>
    change.kind === 'moved' ? `moved ${change.action.key} ${change.from} to ${change.to}` : `${change.kind} ${change.action.key}`,
  );
const action = (key: string, given: Partial<Action> = {}): Action => anAction({ key: key as ActionKey, ...given });

it('a stated date moves the check-in and adds the day itself', () => {
  const before = aWorkspace();
  const date = anEvent('decision-date-stated', { on: on('2026-11-20') });
  expect(told(planWorkspace(before, now), planWorkspace({ ...before, events: { [date.id]: date } }, now))).toEqual([
    'added decision-day:opp_northgate:2026-11-20',
    'moved check-in:opp_northgate:2026-11-20 2026-11-18T09:00:00.000Z to 2026-11-23T09:00:00.000Z',
  ]);
});

it('a rejection drops what was open', () => {
  const before = aWorkspace({ marks: [aMark(`debrief:${anInterviewId()}`, { kind: 'done', at: at('2026-11-11 20:00') })] });
  const end = anEvent('stage-reached', { id: anEventId('end'), stage: 'rejected' });
  const changes = planChanges(planWorkspace(before, now), planWorkspace({ ...before, events: { [end.id]: end } }, now));
  expect(changes.filter(({ kind }) => kind === 'dropped').map(({ action: { ruleId } }) => ruleId)).toEqual([
    'thank-you',
    'keep-searching',
    'references',
    'check-in',
  ]);
});

it('what was just done or skipped is no change, nor is a plan that stays as it is', () => {
  const [open, other] = [action('thank-you:a'), action('debrief:b')];
  expect([
    told(
      [open, other],
      [
        { ...open, state: { kind: 'done', at: now } },
        { ...other, state: { kind: 'skipped', at: now } },
      ],
    ),
    told([open, other], [open, other]),
  ]).toEqual([[], []]);
});

it('a step that opens again is added, and one that is no longer proposed is dropped', () => {
  const open = action('thank-you:a');
  const late = { ...open, state: { kind: 'dropped' as const, because: open.title } };
  expect([told([late], [open]), told([open], [late])]).toEqual([['added thank-you:a'], ['dropped thank-you:a']]);
});

it('an end that moves is told by the ends', () => {
  const open = action('thank-you:a', { latestAt: at('2026-11-12 14:30') });
  expect(told([open], [{ ...open, latestAt: at('2026-11-12 15:00') }])).toEqual([
    'moved thank-you:a 2026-11-12T14:30:00.000Z to 2026-11-12T15:00:00.000Z',
  ]);
});

it('kind words and what another step covers are not announced', () => {
  const covered = action('recruiter-call:b', { coveredBy: 'recruiter-call:a' as ActionKey });
  expect([told([], [action('congratulate:a', { kind: 'kindness' }), covered]), told([action('recruiter-call:b')], [covered])]).toEqual([
    [],
    [],
  ]);
});
