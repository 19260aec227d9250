import { expect, it } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import type { WorkspaceEvent } from '../../../core/model/event.ts';
import type { Interview } from '../../../core/model/interview.ts';
import { createCase } from '../../../core/playbook/case.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anOpportunity,
  aPerson,
  aPersonId,
  at,
  london,
  on,
  someSettings,
} from '../../../core/testing/builders.ts';
import type { LocalTime } from '../../../core/time/types.ts';
import { factsOf } from './facts.ts';

it('the facts say how to reach them, what the recruiter agreed to, the day they named and what was noted', () => {
  const facts = createCase({
    opportunity: anOpportunity({ route: { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' } }),
    interviews: [anInterview({ goodAnswer: 'The outage question', notes: 'You would own the outage reports.' })],
    events: [anEvent('decision-date-stated', { on: on('2026-11-20') }), anEvent('direct-note-answered')],
    marks: [],
    debriefs: [],
    people: { [aPersonId('tom')]: aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist' }) },
  });
  expect(factsOf(facts, someSettings(), at('2026-11-12 12:38'))).toEqual([
    {
      term: message('opportunity.fact.reach'),
      said: {
        kind: 'message',
        message: message('opportunity.fact.reach.recruiter.agency', { name: 'Tom Lindqvist', agency: 'Brightwater' }),
      },
      detail: message('opportunity.fact.note.direct'),
    },
    {
      term: message('opportunity.fact.message'),
      said: { kind: 'message', message: message('opportunity.fact.message.from', { at: { on: on('2026-11-23'), as: 'day' } }) },
      detail: message('playbook.guard.before-date', {
        by: 'employer',
        day: { on: on('2026-11-20'), as: 'sentence' },
        fine: { at: at('2026-11-23 09:00'), as: 'smart' },
      }),
    },
    {
      term: message('opportunity.fact.decision'),
      said: { kind: 'message', message: message('opportunity.step.on', { at: { on: on('2026-11-20'), as: 'day' } }) },
      detail: message('opportunity.fact.decision.by', { by: 'employer' }),
    },
    { term: message('opportunity.fact.liked'), said: { kind: 'human', text: 'The outage question' }, detail: null },
    { term: message('opportunity.fact.notes'), said: { kind: 'human', text: 'You would own the outage reports.' }, detail: null },
  ]);
});

it('while a talk is ahead the next message is left to it', () => {
  const ahead = anInterview({ startAt: at('2026-11-13 10:00'), endAt: at('2026-11-13 11:00') });
  const facts = createCase({ opportunity: anOpportunity(), interviews: [ahead], events: [], marks: [], debriefs: [], people: {} });
  expect(factsOf(facts, someSettings(), at('2026-11-12 12:38')).find(({ term }) => term.key === 'opportunity.fact.message')).toEqual({
    term: message('opportunity.fact.message'),
    said: {
      kind: 'message',
      message: message('playbook.guard.meeting-ahead', { start: { at: at('2026-11-13 10:00'), as: 'sentence' } }),
    },
    detail: null,
  });
});

it('an offer counts down to its deadline, by the hour on its last day', () => {
  const offered = (time: string | null) =>
    createCase({
      opportunity: anOpportunity(),
      interviews: [],
      events: [
        anEvent('offer-made', {
          at: at('2026-11-10 09:00'),
          deadline: { on: on('2026-11-16'), time: time as LocalTime | null, zone: london },
        }),
      ],
      marks: [],
      debriefs: [],
      people: {},
    });
  const first = (now: string, time: string | null = '17:00') => factsOf(offered(time), someSettings(), at(now))[0]?.detail;
  expect([first('2026-11-12 12:38'), first('2026-11-16 12:38'), first('2026-11-16 12:38', null), first('2026-11-17 09:00')]).toEqual([
    message('offerTerms.left.days', { days: 4 }),
    message('offerTerms.left.hours', { hours: 4, minutes: 22 }),
    message('offerTerms.left.hours', { hours: 11, minutes: 21 }),
    message('offerTerms.left.over'),
  ]);
});

it('the first day in the new job and what excites the person are told', () => {
  const facts = createCase({
    opportunity: anOpportunity({ excites: 'Owning the reports' }),
    interviews: [],
    events: [anEvent('start-date-agreed')],
    marks: [],
    debriefs: [],
    people: {},
  });
  expect(factsOf(facts, someSettings(), at('2026-11-12 12:38')).map(({ term }) => term.key)).toEqual([
    'opportunity.fact.start',
    'opportunity.fact.reach',
    'opportunity.fact.message',
    'opportunity.fact.excites',
  ]);
});

const termsOf = (events: readonly WorkspaceEvent[], interviews: readonly Interview[] = []) => {
  const facts = createCase({ opportunity: anOpportunity(), interviews, events, marks: [], debriefs: [], people: {} });
  return factsOf(facts, someSettings(), at('2026-11-12 12:38')).map(({ term }) => term.key);
};

it('a first day goes with the yes it was agreed with', () => {
  const starts = anEvent('start-date-agreed', { at: at('2026-11-10 10:00') });
  const reached = (stage: 'accepted' | 'withdrawn', when: string) =>
    anEvent('stage-reached', { id: anEventId(stage), stage, at: at(when) });
  const taken = [reached('accepted', '2026-11-10 09:00'), starts, reached('withdrawn', '2026-11-11 09:00')];
  expect([termsOf([starts]), termsOf(taken)].map((terms) => terms.includes('opportunity.fact.start'))).toEqual([true, false]);
});

it('once they decided, the day named for it and the pace are told no more', () => {
  const named = anEvent('decision-date-stated', { on: on('2026-11-20') });
  const offered = anEvent('offer-made', { at: at('2026-11-12 09:00'), deadline: null });
  expect([termsOf([named, offered]), termsOf([named, anEvent('stage-reached', { stage: 'signed', at: at('2026-11-12 09:00') })])]).toEqual([
    ['opportunity.fact.offer', 'opportunity.fact.reach'],
    ['opportunity.fact.reach'],
  ]);
});

it('an interview that was called off is not the next one', () => {
  const interview = anInterview({ startAt: at('2026-11-18 10:00'), endAt: at('2026-11-18 11:00') });
  const off = anEvent('interview-cancelled', { interviewId: interview.id, at: at('2026-11-12 09:00') });
  expect([termsOf([], [interview]), termsOf([off], [interview])]).toEqual([
    ['opportunity.fact.reach', 'opportunity.fact.message', 'opportunity.fact.next'],
    ['opportunity.fact.reach', 'opportunity.fact.message'],
  ]);
});

it('the next interview says where it is, where that is known', () => {
  const coming = { startAt: at('2026-11-18 10:00'), endAt: at('2026-11-18 11:00') };
  const placed = anInterview({ ...coming, place: 'https://meet.example.com/abc' });
  expect([termsOf([], [placed]).at(-1), termsOf([], [anInterview(coming)]).at(-1)]).toEqual([
    'opportunity.fact.place',
    'opportunity.fact.next',
  ]);
});
