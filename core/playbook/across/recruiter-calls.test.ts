import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../messages/format.ts';
import type { Interview } from '../../model/interview.ts';
import type { Route } from '../../model/opportunity.ts';
import type { Workspace } from '../../model/workspace.ts';
import {
  aMark,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
} from '../../testing/builders.ts';
import type { Instant } from '../../time/types.ts';
import { planWorkspace } from '../plan.ts';

const formatter = createFormatter({ locale: 'en-GB', zone: london });
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' });
const throughTom: Route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' };
const throughBrightwater: Route = { kind: 'recruiter', recruiterId: null, agency: 'Brightwater' };

const workspaceOf = (routes: readonly [Route, Route], interviews: readonly Interview[], given: Partial<Workspace> = {}): Workspace => ({
  ...aWorkspace({
    opportunities: [
      anOpportunity({ company: 'Northgate', route: routes[0] }),
      anOpportunity({ id: anOpportunityId('castlemere'), company: 'Castlemere', route: routes[1] }),
    ],
    people: [aPerson(), tom],
    interviews,
  }),
  ...given,
});

const round = (name: string, opportunity: string, from: string, to: string): Interview =>
  anInterview({ id: anInterviewId(name), opportunityId: anOpportunityId(opportunity), startAt: at(from), endAt: at(to) });

const northgate = round('first', 'northgate', '2026-11-11 10:00', '2026-11-11 11:00');
const castlemere = round('second', 'castlemere', '2026-11-11 14:00', '2026-11-11 15:00');

const calls = (workspace: Workspace, now: Instant) =>
  planWorkspace(workspace, now)
    .filter(({ ruleId }) => ruleId === 'recruiter-call')
    .map(({ title, minutes, covers, coveredBy, remindAlsoAt, state }) => ({
      title: formatter.say(title, now),
      minutes,
      state: state.kind,
      ...(covers.length === 0 ? {} : { covers, remindAlsoAt }),
      ...(coveredBy === null ? {} : { coveredBy }),
    }));

const alone = 'Call Tom Lindqvist with your feedback';
const lead = `recruiter-call:${northgate.id}`;
const rest = `recruiter-call:${castlemere.id}`;

describe('calls to one recruiter', () => {
  it('of one day are one call, which comes back when the next interview ends', () => {
    expect(calls(workspaceOf([throughTom, throughTom], [northgate, castlemere]), at('2026-11-11 15:30'))).toEqual([
      {
        title: 'Call Tom Lindqvist with your feedback on Northgate and Castlemere',
        minutes: 13,
        state: 'open',
        covers: [rest],
        remindAlsoAt: [castlemere.endAt],
      },
      { title: alone, minutes: 10, state: 'open', coveredBy: lead },
    ]);
  });

  it('of two rounds at one company are one call too', () => {
    const again = { ...castlemere, opportunityId: anOpportunityId() };
    expect(calls(workspaceOf([throughTom, throughTom], [northgate, again]), at('2026-11-11 15:30')).map(({ title }) => title)).toEqual([
      'Call Tom Lindqvist with your feedback on Northgate',
      alone,
    ]);
  });

  it('are one where only the agency is known', () => {
    const workspace = workspaceOf([throughBrightwater, throughBrightwater], [northgate, castlemere]);
    expect(calls(workspace, at('2026-11-11 15:30'))[1]?.coveredBy).toBe(lead);
  });

  it('take in a call of the day before that was not made', () => {
    const yesterday = round('first', 'northgate', '2026-11-10 10:00', '2026-11-10 11:00');
    expect(calls(workspaceOf([throughTom, throughTom], [yesterday, castlemere]), at('2026-11-11 15:30'))[0]?.covers).toEqual([rest]);
  });

  it('stay apart for another day, another recruiter, and what was done, skipped or put off', () => {
    const tomorrow = round('second', 'castlemere', '2026-11-11 18:00', '2026-11-11 19:00');
    const unmerged = [
      calls(workspaceOf([throughTom, throughTom], [northgate, tomorrow]), at('2026-11-11 19:30')),
      calls(workspaceOf([throughTom, throughBrightwater], [northgate, castlemere]), at('2026-11-11 15:30')),
      ...(['done', 'skipped'] as const).map((kind) =>
        calls(
          workspaceOf([throughTom, throughTom], [northgate, castlemere], {
            marks: { [lead]: aMark(lead, { kind, at: at('2026-11-11 11:10') }) },
          }),
          at('2026-11-11 15:30'),
        ),
      ),
      calls(
        workspaceOf([throughTom, throughTom], [northgate, castlemere], {
          marks: { [lead]: aMark(lead, { kind: 'snoozed', at: at('2026-11-11 11:10'), untilAt: at('2026-11-11 17:00') }) },
        }),
        at('2026-11-11 15:30'),
      ),
    ].flat();
    expect(unmerged.filter(({ covers, coveredBy }) => covers !== undefined || coveredBy !== undefined)).toEqual([]);
    expect(unmerged).toHaveLength(10);
  });
});
