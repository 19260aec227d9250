import { describe, expect, test } from 'vitest';
import type { Happened } from '../model/happened.ts';
import { workspaceSchema } from '../model/workspace.ts';
import { anOpportunity, anOpportunityId, aPerson, aPersonId, at, aWorkspace, london } from '../testing/builders.ts';
import { aContext, made, nothingYet, refused } from '../testing/change-context.ts';
import { noteHappened } from './happened.ts';

const NOW = at('2026-11-12 15:30');
const happened = (given: Partial<Happened> = {}): Happened => ({
  at: at('2026-11-12 15:10'),
  person: null,
  opportunityIds: [anOpportunityId()],
  newOpportunity: null,
  facts: [
    {
      kind: 'contact',
      direction: 'in',
      party: 'employer',
      medium: 'phone',
      about: 'request',
      answerBy: { on: '2026-11-13' as never, zone: london },
      notes: 'wants references',
    },
  ],
  ...given,
});
const eventsOf = (workspace: ReturnType<typeof aWorkspace>) =>
  Object.values(workspace.events).map(({ loggedAt: _, id: __, ...event }) => event);

describe('what happened', () => {
  test('becomes one fact, with whoever it was, who is new and speaks for the company', () => {
    const { workspace, said, answer } = made(
      noteHappened,
      aWorkspace({ events: [] }),
      happened({ person: { personId: null, name: 'Joan Ellery', role: 'other' } }),
      aContext(NOW),
    );
    expect([eventsOf(workspaceSchema.parse(workspace)), said, answer.personId && workspace.people[answer.personId]?.company]).toEqual([
      [{ ...happened().facts[0], at: at('2026-11-12 15:10'), opportunityIds: [anOpportunityId()], personId: answer.personId }],
      { key: 'changes.contactNoted', values: { name: 'Joan Ellery' } },
      'Northgate Energy',
    ]);
  });

  test('becomes several facts in one change', () => {
    const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' });
    const { workspace, said } = made(
      noteHappened,
      aWorkspace({ people: [tom], events: [] }),
      happened({
        person: { personId: tom.id, name: tom.name, role: 'recruiter' },
        facts: [
          { kind: 'contact', direction: 'in', party: 'recruiter', medium: 'phone', about: 'delay', answerBy: null, notes: '' },
          { kind: 'decision-date-stated', by: 'recruiter', on: '2026-11-17' as never, zone: london, interviewId: null, notes: '' },
        ],
      }),
      aContext(NOW),
    );
    expect([eventsOf(workspace).map(({ kind }) => kind), said, workspace.people[tom.id]]).toEqual([
      ['contact', 'decision-date-stated'],
      { key: 'changes.happenedNoted', values: { name: 'Tom Lindqvist' } },
      tom,
    ]);
  });

  test('may begin an opportunity nobody heard of before', () => {
    const { workspace, said, answer } = made(
      noteHappened,
      nothingYet(),
      happened({ opportunityIds: [], newOpportunity: { company: 'Halden Freight', role: '', route: { kind: 'direct' }, zone: london } }),
      aContext(NOW),
    );
    const [opportunityId] = answer.opportunityIds;
    expect([
      opportunityId && workspace.opportunities[opportunityId]?.company,
      eventsOf(workspace).map(({ kind, opportunityIds }) => [kind, opportunityIds]),
      said,
    ]).toEqual(['Halden Freight', [['contact', [opportunityId]]], { key: 'changes.happenedNoted', values: { name: 'Halden Freight' } }]);
  });

  test('says how far a new opportunity is, and nothing else does', () => {
    const { workspace } = made(
      noteHappened,
      nothingYet(),
      happened({
        opportunityIds: [],
        newOpportunity: { company: 'Halden Freight', role: '', route: { kind: 'direct' }, zone: london },
        facts: [{ kind: 'stage-reached', stage: 'rejected', customStageId: null, notes: '' }],
      }),
      aContext(NOW),
    );
    expect(eventsOf(workspace).map((event) => (event.kind === 'stage-reached' ? event.stage : event.kind))).toEqual(['rejected']);
  });

  test('is refused whole where something it names has gone, and where it names nothing', () => {
    expect([
      refused(noteHappened, nothingYet(), happened()),
      refused(noteHappened, aWorkspace(), happened({ person: { personId: aPersonId('gone'), name: 'Joan', role: 'other' } })),
      refused(noteHappened, aWorkspace(), happened({ opportunityIds: [] })),
      refused(
        noteHappened,
        aWorkspace({ opportunities: [anOpportunity()] }),
        happened({
          opportunityIds: [],
          newOpportunity: { company: 'Northgate Energy', role: 'Data Analyst', route: { kind: 'direct' }, zone: london },
        }),
      ),
    ]).toEqual(['opportunity-gone', 'person-gone', 'contact-with-nobody', 'already-tracked']);
  });
});
