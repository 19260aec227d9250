import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../core/model/event.ts';
import type { Route } from '../../../core/model/opportunity.ts';
import { createCase } from '../../../core/playbook/case.ts';
import { anEvent, anInterview, anOpportunity, aPerson, aPersonId, at } from '../../../core/testing/builders.ts';
import { happeningsOf } from './happened.ts';

const now = at('2026-11-12 12:38');
const facts = (stage: Stage, route: Route = { kind: 'direct' }) =>
  createCase({
    opportunity: anOpportunity({ route }),
    interviews: [anInterview()],
    events: [anEvent('stage-reached', { stage })],
    marks: [],
    people: { [aPersonId('tom')]: aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist' }) },
  });
const stages = (stage: Stage) => happeningsOf(facts(stage), now).stages.map(({ event }) => event.kind === 'stage-reached' && event.stage);

describe('what may have happened', () => {
  it('is with the interviewer, while there is only one', () => {
    expect(happeningsOf(facts('interviewing'), now).contact[0]?.event).toEqual({
      kind: 'contact',
      opportunityIds: [anOpportunity().id],
      at: now,
      notes: '',
      direction: 'in',
      medium: 'mail',
      party: 'employer',
      personId: aPersonId(),
      about: 'other',
    });
  });

  it('includes the recruiter’s word only where one runs the process', () => {
    const through: Route = { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' };
    expect(happeningsOf(facts('interviewing'), now).recruiter).toEqual([]);
    expect(happeningsOf(facts('interviewing', through), now).recruiter.map(({ label }) => label.values)).toEqual(
      Array.from({ length: 4 }, () => ({ name: 'Tom Lindqvist' })),
    );
  });

  it('leads on from the present stage, and back from an end', () => {
    expect([stages('interviewing'), stages('offer'), stages('accepted'), stages('signed'), stages('rejected')]).toEqual([
      ['offer', 'rejected', 'withdrawn', 'silent'],
      ['accepted', 'withdrawn', 'rejected'],
      ['signed', 'withdrawn', 'rejected'],
      [],
      ['interviewing'],
    ]);
  });
});
