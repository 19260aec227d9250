import { expect, it } from 'vitest';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { PersonRole } from '../../../core/model/person.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import { personSummary } from '../../../core/people/summary.ts';
import {
  anEvent,
  anInterview,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
} from '../../../core/testing/builders.ts';
import { newExchange, partyWith } from './exchange-form.ts';

const now = at('2026-11-12 12:00');
const route = { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' } as const;
const halden = anOpportunityId('halden');
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] });

const summaryOf = (workspace: Workspace) => {
  const summary = personSummary(workspace, [], tom.id, now);
  if (summary === null) throw new Error('nobody');
  return summary;
};

it('begins with a call just now about the one opportunity that runs', () => {
  const summary = summaryOf(
    aWorkspace({
      opportunities: [anOpportunity({ route }), anOpportunity({ id: halden, route })],
      people: [tom],
      events: [anEvent('stage-reached', { stage: 'rejected', opportunityIds: [halden] })],
    }),
  );
  expect(newExchange(summary, now)).toEqual({
    kind: 'contact',
    opportunityIds: [anOpportunityId()],
    at: now,
    notes: '',
    direction: 'in',
    personId: tom.id,
    party: 'recruiter',
    medium: 'phone',
    about: 'other',
    answerBy: null,
  });
});

it('guesses at none of several that run', () => {
  const summary = summaryOf(aWorkspace({ opportunities: [anOpportunity({ route }), anOpportunity({ id: halden, route })], people: [tom] }));
  expect(newExchange(summary, now).opportunityIds).toEqual([]);
});

it('takes somebody for what they are there, and for what they are in general where it is about nothing', () => {
  const met = summaryOf(
    aWorkspace({
      opportunities: [anOpportunity(), anOpportunity({ id: halden, referenceIds: [tom.id] })],
      interviews: [anInterview({ interviewerIds: [tom.id] })],
      people: [tom],
    }),
  );
  const about = (...ids: readonly OpportunityId[]) => partyWith(met, ids);
  const inGeneral = (...roles: readonly PersonRole[]) =>
    partyWith(summaryOf(aWorkspace({ opportunities: [], people: [{ ...tom, roles: [...roles] }] })), []);
  expect([
    about(anOpportunityId()),
    about(halden),
    about(),
    inGeneral('reference'),
    inGeneral('recruiter', 'hiring-manager'),
    inGeneral('other'),
  ]).toEqual(['employer', 'reference', 'recruiter', 'reference', 'employer', 'employer']);
});
