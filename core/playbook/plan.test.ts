import { describe, expect, it } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import type { Workspace } from '../model/workspace.ts';
import {
  aDecision,
  aMark,
  anEvent,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
} from '../testing/builders.ts';
import type { Instant } from '../time/types.ts';
import { createPlanner, planWorkspace } from './plan.ts';

const formatter = createFormatter({ locale: 'en-GB', zone: london });

/** The plan as the person would read it: when, whose move, what, state. */
const told = (workspace: Workspace, now: Instant): readonly string[] =>
  planWorkspace(workspace, now).map(
    ({ idealAt, latestAt, move, title, state }) =>
      `${formatter.write({ at: idealAt, as: 'day-time' }, now)}${latestAt === null ? '' : ` to ${formatter.write({ at: latestAt, as: 'day-time' }, now)}`} · ${move} · ${formatter.say(title, now)} · ${state.kind}`,
  );

const recruited = anOpportunity({
  route: { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' },
  referenceIds: [aPersonId('helena')],
});
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' });
const helena = aPerson({ id: aPersonId('helena'), name: 'Helena Marsh', roles: ['reference'] });

describe('the plan of a workspace', () => {
  it('holds the interview while it is still to come, and what to ask in it', () => {
    expect(told(aWorkspace(), at('2026-11-11 12:00'))).toEqual([
      'Wed 11 Nov, 9:00 to Wed 11 Nov, 14:30 · yours · Ask Northgate Energy when they decide · open',
      'Wed 11 Nov, 13:30 · fixed · First interview at Northgate Energy · open',
    ]);
  });

  it('follows a direct interview through two weeks', () => {
    expect(told(aWorkspace(), at('2026-11-11 14:45'))).toEqual([
      'Wed 11 Nov, 14:30 · yours · Well done at Northgate Energy · open',
      'Wed 11 Nov, 16:30 to Thu 12 Nov, 14:30 · yours · Thank Priya Nair · open',
      'Wed 11 Nov, 19:00 to Wed 11 Nov, 23:59 · yours · Debrief your first interview at Northgate Energy · open',
      'Thu 12 Nov, 9:00 · yours · Keep searching this week · open',
      'Thu 12 Nov, 9:00 · yours · Give a heads-up to your references · open',
      'Wed 18 Nov, 9:00 · yours · Check in with Northgate Energy · open',
    ]);
  });

  it('leads through the recruiter where one runs the process, and waits for the day that was named', () => {
    const workspace = aWorkspace({
      opportunities: [recruited],
      people: [aPerson(), tom, helena],
      events: [anEvent('decision-date-stated', { at: at('2026-11-11 14:30') })],
    });
    expect(told(workspace, at('2026-11-11 14:45'))).toEqual([
      'Wed 11 Nov, 14:30 · yours · Well done at Northgate Energy · open',
      'Wed 11 Nov, 14:30 to Wed 11 Nov, 18:00 · yours · Call Tom Lindqvist with your feedback · open',
      'Wed 11 Nov, 19:00 to Wed 11 Nov, 23:59 · yours · Debrief your first interview at Northgate Energy · open',
      'Thu 12 Nov, 9:00 · yours · Keep searching this week · open',
      'Thu 12 Nov, 9:00 to Sat 14 Nov, 23:59 · yours · Give Helena Marsh a heads-up · open',
      'Fri 20 Nov, 9:00 · theirs · Northgate Energy decide · open',
      'Mon 23 Nov, 9:00 · yours · Ask Tom Lindqvist for news from Northgate Energy · open',
    ]);
  });

  it('keeps what was done, skipped and snoozed', () => {
    const keys = planWorkspace(aWorkspace(), at('2026-11-11 14:45')).map(({ key }) => key);
    const thanks = keys.find((key) => key.startsWith('thank-you'));
    const workspace = aWorkspace({
      marks: [
        aMark(thanks ?? '', { kind: 'done', at: at('2026-11-11 20:00') }),
        aMark(`debrief:${anInterviewId()}`, { kind: 'skipped', at: at('2026-11-11 21:00') }),
        aMark(`references:${anOpportunityId()}`, { kind: 'snoozed', at: at('2026-11-12 09:00'), untilAt: at('2026-11-13 09:00') }),
        aMark('keep-searching:2026-11-09', { kind: 'done', at: at('2026-11-12 10:00') }, null),
      ],
    });
    expect(planWorkspace(workspace, at('2026-11-12 12:00')).map(({ key, state }) => `${key} ${state.kind}`)).toEqual([
      `${thanks ?? ''} done`,
      `debrief:${anInterviewId()} skipped`,
      'keep-searching:2026-11-09 done',
      `references:${anOpportunityId()} snoozed`,
      expect.stringMatching(/^check-in:opp_northgate:thanks-\w+ open$/u),
    ]);
  });

  it('holds only what its end causes once the opportunity is closed', () => {
    const workspace = aWorkspace({ events: [anEvent('stage-reached', { stage: 'rejected' })] });
    expect(told(workspace, at('2026-11-12 12:00'))).toEqual([
      'Thu 12 Nov, 10:00 · yours · Be easy on yourself · open',
      'Fri 13 Nov, 9:00 to Tue 17 Nov, 23:59 · yours · Thank Northgate Energy and ask for feedback · open',
    ]);
  });
});

describe('a planner', () => {
  it('answers with the same list while nothing changed', () => {
    const plan = createPlanner();
    const workspace = aWorkspace();
    const before = plan(workspace, at('2026-11-11 14:45'));
    expect(plan({ ...workspace, rev: 1 }, at('2026-11-11 14:46'))).toBe(before);
  });

  it('plans what was changed, removed or added as if from scratch, and leaves the rest as it was', () => {
    const plan = createPlanner();
    const other = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Freight' });
    const round = anInterview({ id: anInterviewId('halden'), opportunityId: other.id });
    const before = aWorkspace({ opportunities: [anOpportunity(), other], interviews: [anInterview(), round] });
    const now = at('2026-11-11 14:45');
    const first = plan(before, now);
    const moved = { ...anInterview(), endAt: at('2026-11-11 14:40') };
    const offered = aWorkspace({
      opportunities: [other],
      interviews: [round],
      events: [anEvent('offer-made', { opportunityIds: [other.id], at: at('2026-11-12 09:00') })],
    });
    const steps: readonly Workspace[] = [
      { ...before, interviews: { ...before.interviews, [moved.id]: moved } },
      { ...before, people: { ...before.people, [aPersonId()]: aPerson({ name: 'Priya Nayar' }) } },
      aWorkspace({ opportunities: [other], interviews: [round] }),
      aWorkspace({
        opportunities: [other],
        interviews: [round],
        events: [anEvent('stage-reached', { opportunityIds: [other.id], stage: 'withdrawn' })],
      }),
      offered,
      {
        ...offered,
        decisions: { [other.id]: aDecision({ id: other.id, decided: { at: at('2026-11-12 10:00'), answer: 'accept', why: '' } }) },
      },
    ];
    for (const step of steps) expect(plan(step, at('2026-11-12 11:00'))).toEqual(planWorkspace(step, at('2026-11-12 11:00')));
    const back = plan(before, now);
    expect(back).toEqual(first);
  });

  it('plans again when an instant is reached that changes an answer, and when the clock is set back', () => {
    const plan = createPlanner();
    const workspace = aWorkspace();
    for (const now of ['2026-11-11 14:29', '2026-11-11 14:30', '2026-11-18 14:31', '2026-11-25 15:00', '2026-11-11 13:00'].map((text) =>
      at(text),
    ))
      expect(plan(workspace, now)).toEqual(planWorkspace(workspace, now));
  });
});
