import { describe, expect, it } from 'vitest';
import type { GapPlan } from '../model/brief.ts';
import type { ActionKey, GapKey } from '../model/ids.ts';
import { currencySchema } from '../model/offer.ts';
import type { Settings } from '../model/settings.ts';
import { anAction } from '../testing/an-action.ts';
import type { Operation, Workspace } from '../model/workspace.ts';
import {
  aMark,
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  at,
  aWorkspace,
  on,
  someSettings,
  someTerms,
} from '../testing/builders.ts';
import { aDebrief, anAskedQuestion } from '../testing/learning-builders.ts';
import type { Action } from './action.ts';
import { createPlanner, planWorkspace } from './plan.ts';
import type { RuleId } from './rules.ts';
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

it('a rough debrief sends back to the basics, and its words change no dates', () => {
  const before = aWorkspace();
  const rough = aDebrief({ well: 'The outage question', fellWellShort: true });
  expect(told(planWorkspace(before, now), planWorkspace({ ...before, debriefs: { [rough.id]: rough } }, now))).toEqual([
    'added back-to-basics:opp_northgate',
  ]);
});

describe('a planner that is told of each change of what was written', () => {
  const other = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Freight' });
  const second = anInterview({
    id: anInterviewId('second'),
    opportunityId: other.id,
    startAt: at('2026-11-20 10:00'),
    endAt: at('2026-11-20 11:00'),
    loggedAt: at('2026-11-12 09:00'),
  });
  const parts = { opportunities: [anOpportunity(), other], interviews: [anInterview(), second] };
  const asked = anAskedQuestion({ about: 'Window functions', marks: ['off-guard'] });
  const debrief = aDebrief({ topics: ['Dashboards'], questions: [asked] });
  const plan: GapPlan = { id: 'window functions' as GapKey, plan: 'Three ranking queries a day', settledAt: null };
  const guideOf = (actions: readonly Action[], rule: RuleId, point: string) =>
    actions.find(({ ruleId }) => ruleId === rule)?.guide.find(({ id }) => id === point)?.words;

  /** What is said at each step, by a planner that follows with and without being told, after making sure that both plan as from scratch. */
  const followed = (steps: readonly (readonly [Workspace, readonly Operation[]])[]) => {
    const [knowing, comparing] = [createPlanner(), createPlanner()];
    let from = aWorkspace(parts);
    for (const planner of [knowing, comparing]) planner(from, now);
    return steps.map(([workspace, operations]) => {
      const actions = knowing(workspace, now, { from, operations });
      expect([actions, comparing(workspace, now)]).toEqual([planWorkspace(workspace, now), planWorkspace(workspace, now)]);
      from = workspace;
      return [guideOf(actions, 'thank-you', 'short'), guideOf(actions, 'prepare', 'gaps')];
    });
  };

  it('takes in what was added, changed and removed, at the company itself and in the preparation at another', () => {
    const changed = { ...debrief, topics: ['Dashboards', 'Outages'], changedAt: at('2026-11-11 21:00') };
    expect(
      followed([
        [aWorkspace({ ...parts, debriefs: [debrief] }), [['debriefs', debrief.id, debrief]]],
        [aWorkspace({ ...parts, debriefs: [changed] }), [['debriefs', debrief.id, changed]]],
        [aWorkspace({ ...parts, debriefs: [changed], gapPlans: [plan] }), [['gapPlans', plan.id, plan]]],
        [aWorkspace({ ...parts, gapPlans: [plan] }), [['debriefs', debrief.id, null]]],
      ]),
    ).toEqual([
      [['Dashboards'], ['Window functions']],
      [['Dashboards', 'Outages'], ['Window functions']],
      [['Dashboards', 'Outages'], ['Window functions: Three ranking queries a day']],
      [[], []],
    ]);
  });

  it('forgets an interview and its debrief that go together', () => {
    const { id } = debrief;
    expect(
      followed([
        [aWorkspace({ ...parts, debriefs: [debrief] }), [['debriefs', id, debrief]]],
        [
          aWorkspace({ ...parts, interviews: [second] }),
          [
            ['debriefs', id, null],
            ['interviews', id, null],
          ],
        ],
      ]),
    ).toEqual([
      [['Dashboards'], ['Window functions']],
      [undefined, []],
    ]);
  });
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

describe('a planner beside the comparison of offers', () => {
  const job = { company: 'Marlow & Co', role: 'Analyst', terms: someTerms({ notice: { count: 1, unit: 'month' } }) };
  const signed = ['offer', 'accepted', 'signed'].map((stage, place) =>
    anEvent('stage-reached', {
      id: anEventId(stage),
      at: at(`2026-11-12 0${place + 7}:00`),
      stage: stage as 'offer' | 'accepted' | 'signed',
    }),
  );
  const compared = (given: Partial<Settings['comparison']>): Workspace => {
    const settings = someSettings();
    return aWorkspace({ events: signed, settings: { ...settings, comparison: { ...settings.comparison, ...given } } });
  };

  it('plans nothing again while weights, rates and currencies change, and everything with the present job', () => {
    const planner = createPlanner();
    const { weights } = someSettings().comparison;
    const before = planner(compared({}), now);
    const weighed = planner(compared({ currency: currencySchema.parse('EUR'), weights: { ...weights, pay: 3 } }), now);
    const employed = compared({ presentJob: job });
    expect([weighed === before, planner(employed, now)]).toEqual([true, planWorkspace(employed, now)]);
  });
});
