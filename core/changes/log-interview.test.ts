import { describe, expect, test } from 'vitest';
import type { Stage, WorkspaceEvent } from '../model/event.ts';
import { anEvent, anEventId, anOpportunityId, aWorkspace } from '../testing/builders.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { aContext, anInterviewLog, made, nothingYet, refused } from '../testing/change-context.ts';
import { type Workspace, workspaceSchema } from '../model/workspace.ts';
import { logInterview } from './log-interview.ts';
import { stageOf } from '../playbook/stage.ts';
import { addEvent } from './event.ts';

const stageIn = (workspace: Workspace) => stageOf(Object.values(workspace.events));

const NOW = '2026-11-12T15:30:00.000Z';

describe('a first log', () => {
  test('creates the opportunity, its people, the round and every fact that was said', () => {
    const log = anInterviewLog({
      route: { kind: 'recruiter', recruiter: { personId: null, name: 'Tom Ashby', role: 'recruiter' }, agency: 'Castle Search' },
      decision: { on: '2026-11-20' as LocalDay, by: 'employer' },
      followUpChannel: 'mail',
      place: 'https://meet.example.com/abc',
      references: [{ personId: null, name: 'Helena Marsh', role: 'reference' }],
    });
    const { workspace, said, answer } = made(logInterview, nothingYet(), log, aContext(NOW));

    const at = '2026-11-12T15:00:00.000Z';
    const common = { opportunityIds: ['opp_00000002'], at, loggedAt: NOW, notes: '' };
    const person = { referee: null, distinctFrom: [], title: '', emails: [], phones: [], notes: '', research: '', links: [] };
    expect(workspaceSchema.parse(workspace)).toEqual({
      ...nothingYet(),
      opportunities: {
        opp_00000002: {
          id: 'opp_00000002',
          company: 'Northgate Energy',
          business: '',
          role: 'Data Analyst',
          source: '',
          route: { kind: 'recruiter', recruiterId: 'per_00000004', agency: 'Castle Search' },
          zone: 'Europe/London',
          referenceIds: ['per_00000005'],
          rulesOff: [],
          thankThroughRecruiter: null,
          excites: '',
          pace: null,
          notes: '',
          createdAt: NOW,
        },
      },
      interviews: {
        int_00000001: {
          id: 'int_00000001',
          opportunityId: 'opp_00000002',
          round: 1,
          startAt: '2026-11-12T14:00:00.000Z',
          endAt: at,
          endIsKnown: true,
          zone: 'Europe/London',
          format: 'video',
          place: 'https://meet.example.com/abc',
          interviewerIds: ['per_00000003'],
          feeling: null,
          goodAnswer: '',
          gap: '',
          notes: '',
          loggedAt: NOW,
        },
      },
      people: {
        per_00000003: { ...person, id: 'per_00000003', name: 'Priya Nair', roles: ['interviewer'], company: 'Northgate Energy' },
        per_00000004: { ...person, id: 'per_00000004', name: 'Tom Ashby', roles: ['recruiter'], company: 'Castle Search' },
        per_00000005: { ...person, id: 'per_00000005', name: 'Helena Marsh', roles: ['reference'], company: '' },
      },
      events: {
        evt_00000006: { ...common, id: 'evt_00000006', kind: 'stage-reached', stage: 'interviewing', customStageId: null },
        evt_00000007: {
          ...common,
          id: 'evt_00000007',
          kind: 'decision-date-stated',
          by: 'employer',
          on: '2026-11-20',
          zone: 'Europe/London',
          interviewId: 'int_00000001',
        },
        evt_00000008: { ...common, id: 'evt_00000008', kind: 'follow-up-channel-stated', by: 'employer', channel: 'mail' },
      },
    });
    expect(said).toEqual({ key: 'changes.interviewLogged', values: { company: 'Northgate Energy' } });
    expect(answer).toEqual({ opportunityId: 'opp_00000002', interviewId: 'int_00000001' });
  });

  test('of an interview still to come states its facts now, not when it will end', () => {
    const before = '2026-11-10T09:00:00.000Z';
    const { workspace } = made(logInterview, nothingYet(), anInterviewLog(), aContext(before));
    expect(Object.values(workspace.events).map((event) => event.at)).toEqual([before]);
  });

  test('of a screening call reaches screening', () => {
    const { workspace } = made(logInterview, nothingYet(), anInterviewLog({ round: 0 }));
    expect(stageIn(workspace)).toBe('screening');
  });
});

describe('a further round', () => {
  const context = aContext();
  const first = made(logInterview, nothingYet(), anInterviewLog({ round: 0 }), context);
  const { opportunityId } = first.answer;
  const second = anInterviewLog({
    opportunityId,
    round: 1,
    startAt: '2026-11-19T14:00:00.000Z' as never,
    endAt: '2026-11-19T15:00:00.000Z' as never,
  });

  test('belongs to the same opportunity and keeps nobody twice', () => {
    const log = { ...second, interviewers: [{ personId: null, name: 'priya  NAIR', role: 'hiring-manager' as const }] };
    const { workspace } = made(logInterview, first.workspace, log, context);
    expect(Object.keys(workspace.opportunities)).toEqual([opportunityId]);
    expect(Object.values(workspace.people).map(({ name, roles }) => ({ name, roles }))).toEqual([
      { name: 'Priya Nair', roles: ['interviewer', 'hiring-manager'] },
    ]);
  });

  test('keeps where it was found, unless it is said anew', () => {
    const found = made(logInterview, nothingYet(), anInterviewLog({ round: 0, source: 'A friend' }), context);
    const again = { ...second, opportunityId: found.answer.opportunityId };
    const sources = [again, { ...again, source: 'Job board' }].map(
      (log) => made(logInterview, found.workspace, log, context).workspace.opportunities[found.answer.opportunityId]?.source,
    );
    expect(sources).toEqual(['A friend', 'Job board']);
  });

  test('moves a screening on to interviewing, but an offer nowhere', () => {
    const moved = made(logInterview, first.workspace, second, context).workspace;
    expect(stageIn(moved)).toBe('interviewing');

    const offer = {
      kind: 'stage-reached',
      stage: 'offer',
      opportunityIds: [opportunityId],
      at: '2026-11-18T09:00:00.000Z',
      notes: '',
    } as never;
    const offered = made(addEvent, first.workspace, offer, context).workspace;
    expect(stageIn(made(logInterview, offered, second, context).workspace)).toBe('offer');
  });

  test('that only says a recruiter is involved keeps the recruiter who is known', () => {
    const recruiter = { personId: null, name: 'Tom Ashby', role: 'recruiter' as const };
    const viaTom = made(
      logInterview,
      nothingYet(),
      anInterviewLog({ route: { kind: 'recruiter', recruiter, agency: 'Castle Search' } }),
      context,
    );
    const again = {
      ...second,
      opportunityId: viaTom.answer.opportunityId,
      route: { kind: 'recruiter' as const, recruiter: null, agency: '' },
    };
    const { workspace } = made(logInterview, viaTom.workspace, again, context);
    expect(workspace.opportunities[viaTom.answer.opportunityId]?.route).toEqual(
      viaTom.workspace.opportunities[viaTom.answer.opportunityId]?.route,
    );
  });

  test('is refused when it was logged already, when its company is another one, and when its opportunity has gone', () => {
    const logged = made(logInterview, first.workspace, second, context).workspace;
    expect([
      refused(logInterview, logged, second),
      refused(logInterview, first.workspace, { ...second, company: 'Fielding & Rowe' }),
      refused(logInterview, nothingYet(), second),
    ]).toEqual(['already-logged', 'company-differs', 'opportunity-gone']);
  });
});

test('two people of one name at two companies stay two people', () => {
  const context = aContext();
  const first = made(logInterview, nothingYet(), anInterviewLog(), context).workspace;
  const both = made(logInterview, first, anInterviewLog({ company: 'Fielding & Rowe' }), context).workspace;
  expect(Object.values(both.people).map(({ name, company }) => `${name}, ${company}`)).toEqual([
    'Priya Nair, Northgate Energy',
    'Priya Nair, Fielding & Rowe',
  ]);
});

describe('an interview of an opportunity that stood still', () => {
  const stageEvent = (stage: Stage, at: string): WorkspaceEvent =>
    anEvent('stage-reached', { id: anEventId(stage), stage, at: at as Instant, loggedAt: '2026-11-12T15:25:00.000Z' as Instant });
  /** The stages noted by a log of the round that ended on 12 November at 15:00, and the stage after it. */
  const after = (...events: WorkspaceEvent[]) => {
    const before = aWorkspace({ interviews: [], events });
    const log = anInterviewLog({ opportunityId: anOpportunityId() });
    const { workspace } = made(logInterview, before, log, aContext(NOW));
    const noted = Object.values(workspace.events).filter(({ id }) => !Object.hasOwn(before.events, id));
    return [noted.map((event) => [event.kind === 'stage-reached' ? event.stage : event.kind, event.at]), stageIn(workspace)];
  };
  const reopened = [[['interviewing', '2026-11-12T15:00:00.000Z']], 'interviewing'];

  test('reopens it, whether it was on hold, silent, withdrawn or rejected', () => {
    const stages = ['paused', 'silent', 'withdrawn', 'rejected'] as const;
    expect(stages.map((stage) => after(stageEvent(stage, '2026-11-10T09:00:00.000Z')))).toEqual([reopened, reopened, reopened, reopened]);
  });

  test('leaves what ended it after that interview', () => {
    const running = stageEvent('interviewing', '2026-11-01T09:00:00.000Z');
    expect(after(running, stageEvent('rejected', '2026-11-12T15:20:00.000Z'))).toEqual([[], 'rejected']);
  });

  test('comes after an application that was noted with a later instant', () => {
    expect(after(stageEvent('applied', '2026-11-12T15:10:00.000Z'))).toEqual([
      [['interviewing', '2026-11-12T15:10:00.000Z']],
      'interviewing',
    ]);
  });
});
