import { describe, expect, it } from 'vitest';
import { completeAction } from '../../changes/action.ts';
import type { Workspace } from '../../model/workspace.ts';
import { aContext, made } from '../../testing/change-context.ts';
import {
  aMark,
  anEvent,
  anEventId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  on,
  london,
} from '../../testing/builders.ts';
import type { Instant } from '../../time/types.ts';
import { planWorkspace } from '../plan.ts';

const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' });
const through = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;
const castlemere = anOpportunityId('castlemere');
const both = [anOpportunityId(), castlemere];

const workspaceWith = (...events: Workspace['events'][string][]): Workspace =>
  aWorkspace({
    opportunities: [anOpportunity({ route: through }), anOpportunity({ id: castlemere, company: 'Castlemere', route: through })],
    interviews: [],
    people: [tom],
    events,
  });

const steps = (workspace: Workspace, now: Instant) =>
  planWorkspace(workspace, now).map(({ key, state, covers, coveredBy }) => ({ key, state: state.kind, covers, coveredBy }));

const asked = anEvent('contact', { opportunityIds: both, party: 'recruiter', personId: tom.id, about: 'question' });
const lead = `reply:${castlemere}:${asked.id}`;
const rest = `reply:${anOpportunityId()}:${asked.id}`;

describe('a message about two opportunities', () => {
  it('waits for one answer', () => {
    expect(steps(workspaceWith(asked), at('2026-11-12 11:00'))).toEqual([
      { key: lead, state: 'open', covers: [rest], coveredBy: null },
      { key: rest, state: 'open', covers: [], coveredBy: lead },
    ]);
  });

  it('is answered in both once it is answered', () => {
    const now = at('2026-11-12 11:00');
    const [first] = planWorkspace(workspaceWith(asked), now);
    const said = { key: first?.key ?? asked.id, also: first?.covers ?? [] } as Parameters<typeof completeAction>[1];
    const { workspace } = made(completeAction, workspaceWith(asked), said, aContext(now));
    expect(steps(workspace, now)).toEqual([
      { key: lead, state: 'done', covers: [], coveredBy: null },
      { key: rest, state: 'done', covers: [], coveredBy: null },
    ]);
  });

  it('waits in the other one alone once it was answered in one', () => {
    const answered = aMark(lead, { kind: 'done', at: at('2026-11-12 10:30') }, castlemere);
    const workspace = { ...workspaceWith(asked), marks: { [lead]: answered } };
    expect(steps(workspace, at('2026-11-12 11:00'))).toEqual([
      { key: lead, state: 'done', covers: [], coveredBy: null },
      { key: rest, state: 'open', covers: [], coveredBy: null },
    ]);
  });

  it('is sent once what it asked for, and two messages stay two', () => {
    const wanted = anEvent('contact', {
      id: anEventId('wanted'),
      opportunityIds: both,
      party: 'recruiter',
      personId: tom.id,
      about: 'request',
      answerBy: { on: on('2026-11-12'), zone: london },
    });
    const covered = steps(workspaceWith(asked, wanted), at('2026-11-12 11:00')).map(({ key, coveredBy }) => [key, coveredBy]);
    const send = (id: string): string => `send-requested:${id}:${wanted.id}`;
    expect(covered).toEqual([
      [lead, null],
      [rest, lead],
      [send(castlemere), null],
      [send(anOpportunityId()), send(castlemere)],
    ]);
  });
});
