import { describe, expect, it } from 'vitest';
import type { WorkspaceEvent } from '../../model/event.ts';
import type { Mark } from '../../model/mark.ts';
import type { Route } from '../../model/opportunity.ts';
import { aMark, anEvent, anEventId, anOpportunity, anOpportunityId, aPerson, aPersonId, at, aWorkspace } from '../../testing/builders.ts';
import { planWorkspace } from '../plan.ts';

const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] });
const route: Route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' };
const [northgate, castlemere] = [
  anOpportunity({ route }),
  anOpportunity({ id: anOpportunityId('castlemere'), company: 'Castlemere', route }),
];
const both = [northgate.id, castlemere.id];

const asked = (name: string, opportunityIds: readonly (typeof northgate.id)[]) =>
  anEvent('contact', {
    id: anEventId(name),
    opportunityIds: [...opportunityIds],
    direction: 'in',
    party: 'recruiter',
    personId: tom.id,
    about: 'question',
    at: at('2026-11-11 10:00'),
  });

const replies = (events: readonly WorkspaceEvent[], marks: readonly Mark[] = []) =>
  planWorkspace(
    aWorkspace({ opportunities: [northgate, castlemere], people: [tom], interviews: [], events, marks }),
    at('2026-11-11 12:00'),
  )
    .filter(({ ruleId }) => ruleId === 'reply')
    .map(({ opportunityId, covers, coveredBy, state }) => ({ opportunityId, covers, coveredBy, state: state.kind }));

const question = asked('question', both);
const keyFor = (id: typeof northgate.id) => `reply:${id}:${question.id}`;

describe('answers to one message', () => {
  it('about several opportunities are one answer', () => {
    const [first, second] = [castlemere.id, northgate.id];
    expect(replies([question])).toEqual([
      { opportunityId: first, covers: [keyFor(second)], coveredBy: null, state: 'open' },
      { opportunityId: second, covers: [], coveredBy: keyFor(first), state: 'open' },
    ]);
  });

  it('stand by themselves where two messages came', () => {
    const one = asked('one', [northgate.id]);
    const other = asked('other', [castlemere.id]);
    expect(replies([one, other]).map(({ covers, coveredBy }) => [covers, coveredBy])).toEqual([
      [[], null],
      [[], null],
    ]);
  });

  it('stand by themselves once the other was given', () => {
    const done = aMark(keyFor(castlemere.id), { kind: 'done', at: at('2026-11-11 11:00') }, castlemere.id);
    expect(replies([question], [done]).filter(({ state }) => state === 'open')).toEqual([
      { opportunityId: northgate.id, covers: [], coveredBy: null, state: 'open' },
    ]);
  });
});
