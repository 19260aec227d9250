import { describe, expect, test } from 'vitest';
import type { CallParsed } from '../contract.ts';
import { workspaceSchema } from '../model/workspace.ts';
import { anEvent, anOpportunity, aPerson, aPersonId, at, aWorkspace, london } from '../testing/builders.ts';
import { aContext, made, nothingYet, refused } from '../testing/change-context.ts';
import { addOpportunity } from './opportunity.ts';

const NOW = at('2026-11-12 15:30');
const input = (given: Partial<CallParsed<'opportunity.add'>> = {}): CallParsed<'opportunity.add'> => ({
  company: 'Northgate Energy',
  role: 'Data Analyst',
  route: { kind: 'direct' },
  zone: london,
  appliedAt: at('2026-11-02 09:00'),
  ...given,
});
const tom = (personId: ReturnType<typeof aPersonId> | null = null) => ({ personId, name: 'Tom Ashby', role: 'recruiter' as const });
const routeAfter = (route: CallParsed<'opportunity.add'>['route'], workspace = nothingYet()) => {
  const after = made(addOpportunity, workspace, input({ route })).workspace;
  return [
    Object.values(after.opportunities).at(-1)?.route,
    Object.values(after.people).map(({ name, roles, company }) => [name, roles, company]),
  ];
};

describe('an opportunity before any interview', () => {
  test('keeps where it was found', () => {
    const { workspace } = made(addOpportunity, nothingYet(), input({ source: 'A friend' }));
    expect(Object.values(workspace.opportunities).map(({ source }) => source)).toEqual(['A friend']);
  });

  test('begins with the application', () => {
    const { workspace, said, answer } = made(addOpportunity, nothingYet(), input(), aContext(NOW));
    expect(workspaceSchema.parse(workspace)).toEqual({
      ...nothingYet(),
      opportunities: { opp_00000001: anOpportunity({ id: answer.opportunityId, createdAt: NOW }) },
      events: {
        evt_00000002: anEvent('stage-reached', {
          id: 'evt_00000002' as never,
          opportunityIds: [answer.opportunityId],
          stage: 'applied',
          at: at('2026-11-02 09:00'),
          loggedAt: NOW,
        }),
      },
    });
    expect(said).toEqual({ key: 'changes.opportunityAdded', values: { company: 'Northgate Energy' } });
  });

  test('goes through a recruiter who is new, known by name, or not known yet', () => {
    const known = aWorkspace({
      people: [aPerson({ id: aPersonId('tom'), name: 'Tom Ashby', roles: ['interviewer'], company: 'Castle Search' })],
    });
    expect([
      routeAfter({ kind: 'recruiter', recruiter: tom(), agency: 'Castle Search' }),
      routeAfter(
        { kind: 'recruiter', recruiter: { ...tom(), name: 'tom  ashby' }, agency: '' },
        { ...known, opportunities: {}, interviews: {} },
      ),
      routeAfter({ kind: 'recruiter', recruiter: null, agency: 'Castle Search' }),
    ]).toEqual([
      [{ kind: 'recruiter', recruiterId: 'per_00000002', agency: 'Castle Search' }, [['Tom Ashby', ['recruiter'], 'Castle Search']]],
      [
        { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Castle Search' },
        [['Tom Ashby', ['interviewer', 'recruiter'], 'Castle Search']],
      ],
      [{ kind: 'recruiter', recruiterId: null, agency: 'Castle Search' }, []],
    ]);
  });

  test('is refused while the same one runs, and welcome again once that has ended', () => {
    const rejected = anEvent('stage-reached', { stage: 'rejected' });
    expect([
      refused(addOpportunity, aWorkspace(), input({ company: 'northgate  energy' })),
      Object.keys(made(addOpportunity, aWorkspace(), input({ role: 'Data Lead' })).workspace.opportunities).length,
      Object.keys(made(addOpportunity, aWorkspace({ events: [rejected] }), input()).workspace.opportunities).length,
    ]).toEqual(['already-tracked', 2, 2]);
  });
});
