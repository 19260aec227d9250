import { describe, expect, it } from 'vitest';
import { message } from '../../core/messages/message.ts';
import type { EventOf, Stage } from '../../core/model/event.ts';
import type { Interview } from '../../core/model/interview.ts';
import type { Route } from '../../core/model/opportunity.ts';
import type { Settings } from '../../core/model/settings.ts';
import { createCase } from '../../core/playbook/case.ts';
import {
  anEvent,
  anInterview,
  anInterviewId,
  anOpportunity,
  aPerson,
  aPersonId,
  at,
  london,
  on,
  someSettings,
} from '../../core/testing/builders.ts';
import { happeningsOf, inGroup } from './happenings.ts';
import type { GroupId } from './happening.ts';

/** A Thursday. */
const now = at('2026-11-12 12:38');
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] });
const throughTom: Route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' };
const second = anInterview({
  id: anInterviewId('second'),
  round: 2,
  startAt: at('2026-11-17 09:30'),
  endAt: at('2026-11-17 10:30'),
});

interface Given {
  readonly stage?: Stage;
  readonly route?: Route;
  readonly interviews?: readonly Interview[];
  readonly events?: readonly EventOf<'stage-reached' | 'interview-cancelled'>[];
  readonly settings?: Partial<Settings>;
}

const happenings = ({
  stage = 'interviewing',
  route = { kind: 'direct' },
  interviews = [anInterview()],
  events = [],
  settings,
}: Given = {}) =>
  happeningsOf({
    facts: createCase({
      opportunity: anOpportunity({ route, referenceIds: [aPersonId('helena')] }),
      interviews,
      events: [...events, anEvent('stage-reached', { stage })],
      marks: [],
      debriefs: [],
      people: {
        [tom.id]: tom,
        [aPersonId()]: aPerson(),
        [aPersonId('helena')]: aPerson({ id: aPersonId('helena'), name: 'Helena Marsh', roles: ['reference'] }),
      },
    }),
    settings: someSettings(settings),
    now,
  });
const group = (id: GroupId, given?: Given) =>
  happenings(given)
    .groups.filter((each) => each.id === id)
    .flatMap(inGroup);
const ids = (id: GroupId, given?: Given) => group(id, given).map((happening) => happening.id);

describe('what may have happened', () => {
  it('is grouped by whose doing it was; a recruiter has a group only where one runs the process', () => {
    expect([happenings().groups, happenings({ route: throughTom }).groups].map((groups) => groups.map(({ id }) => id))).toEqual([
      ['they', 'you', 'references', 'interview', 'standing'],
      ['they', 'you', 'recruiter', 'references', 'interview', 'standing'],
    ]);
  });

  it('is with the interviewer while there is only one, and needs nothing more to be noted', () => {
    expect(group('they')[0]).toEqual({
      id: 'they-wrote',
      label: message('happened.they-wrote'),
      does: {
        kind: 'note',
        event: {
          kind: 'contact',
          opportunityIds: [anOpportunity().id],
          at: now,
          notes: '',
          direction: 'in',
          medium: 'mail',
          party: 'employer',
          personId: aPersonId(),
          about: 'question',
          answerBy: null,
        },
      },
    });
  });

  it('begins where a date is needed with a likely working day', () => {
    const asked = [...group('they'), ...group('standing'), ...group('standing', { stage: 'signed' })].flatMap(({ id, does }) =>
      does.kind === 'ask' ? [[id, 'on' in does.event ? does.event.on : 'deadline' in does.event ? does.event.deadline : null]] : [],
    );
    expect(asked).toEqual([
      ['they-asked', null],
      ['they-decide', on('2026-11-19')],
      ['they-advised', on('2026-11-13')],
      ['they-channel', null],
      ['they-said-terms', null],
      ['offer', { on: on('2026-11-19'), time: null, zone: london }],
      ['start', on('2026-12-14')],
    ]);
  });

  it('names the recruiter, whose word may also allow a direct note', () => {
    const said = group('recruiter', { route: throughTom });
    expect([said[0]?.label, said.find(({ id }) => id === 'recruiter-agreed')?.does]).toEqual([
      message('happened.recruiter-wrote', { named: 'yes', who: 'Tom Lindqvist' }),
      { kind: 'note', event: { kind: 'direct-note-answered', opportunityIds: [anOpportunity().id], at: now, notes: '', agreed: true } },
    ]);
  });

  it('lets an interview ahead be moved or called off, and one behind turn out not to have been', () => {
    const calledOff = anEvent('interview-cancelled', { interviewId: second.id });
    expect([
      ids('interview'),
      ids('interview', { interviews: [second] }),
      ids('interview', { interviews: [second], route: throughTom }),
      ids('interview', { interviews: [second], events: [calledOff] }),
    ]).toEqual([
      ['interview-missed'],
      ['interview-moved', 'interview-off-they', 'interview-off-you'],
      ['interview-moved', 'interview-off-they', 'interview-off-recruiter', 'interview-off-you'],
      [],
    ]);
  });

  it('asks which interview it was where it may be several', () => {
    const third = { ...second, id: anInterviewId('third'), round: 3 };
    const kinds = [[second], [second, third]].map(
      (interviews) => group('interview', { interviews }).find(({ id }) => id === 'interview-off-they')?.does.kind,
    );
    expect(kinds).toEqual(['note', 'ask']);
  });

  it('leads on from the present stage, and back from an end to where it stood before', () => {
    const stages: readonly Stage[] = ['interviewing', 'paused', 'offer', 'accepted', 'signed', 'rejected'];
    const offered = anEvent('stage-reached', { stage: 'offer', at: at('2026-11-10 09:00') });
    const resumed = group('standing', { stage: 'withdrawn', events: [offered] })[0]?.does;
    expect([...stages.map((stage) => ids('standing', { stage })), resumed?.kind === 'note' && resumed.event]).toEqual([
      ['offer', 'paused', 'rejected', 'withdrawn', 'silent'],
      ['resumed', 'offer', 'rejected', 'withdrawn', 'silent'],
      ['accepted', 'offer-moved', 'withdrawn', 'rejected'],
      ['signed', 'start', 'withdrawn', 'rejected'],
      ['start', 'withdrawn'],
      ['resumed'],
      { kind: 'stage-reached', opportunityIds: [anOpportunity().id], at: now, notes: '', stage: 'offer', customStageId: null },
    ]);
  });

  it('includes the person’s own stages but the present one', () => {
    const trial = { id: 'stg_trialday' as never, name: 'Trial day', mapsTo: 'interviewing' } as const;
    const reached = anEvent('stage-reached', { stage: 'interviewing', customStageId: trial.id, at: at('2026-11-12 11:00') });
    const settings = { customStages: [trial] };
    expect([ids('standing', { settings }), ids('standing', { settings, events: [reached] })].map((each) => each.at(-1))).toEqual([
      'stage-stg_trialday',
      'silent',
    ]);
  });

  it('puts first what is likely where the process stands', () => {
    const likely = (given: Given) => happenings(given).likely.map(({ id }) => id);
    expect([
      likely({}),
      likely({ route: throughTom, interviews: [second] }),
      likely({ stage: 'offer' }),
      likely({ stage: 'rejected' }),
    ]).toEqual([
      ['they-wrote', 'you-checked-in', 'they-invited'],
      ['recruiter-called', 'they-wrote', 'interview-moved'],
      ['accepted', 'offer-moved', 'they-wrote'],
      ['resumed', 'they-feedback', 'they-wrote'],
    ]);
  });
});
