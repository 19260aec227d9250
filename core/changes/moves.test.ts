import { describe, expect, test } from 'vitest';
import type { EventOf } from '../model/event.ts';
import type { Workspace } from '../model/workspace.ts';
import { anEventId, anInterview, anInterviewId, at, aWorkspace } from '../testing/builders.ts';
import { aContext, made, refused } from '../testing/change-context.ts';
import { removeEvent, updateEvent } from './event.ts';
import { rescheduleInterview, updateInterview } from './interview.ts';

const interview = anInterview();
const span = (day: string) => ({ startAt: at(`${day} 13:30`), endAt: at(`${day} 14:30`) });
const [first, second, third, fourth] = ['2026-11-11', '2026-11-16', '2026-11-18', '2026-11-20'].map(span) as [Span, Span, Span, Span];
type Span = ReturnType<typeof span>;

const move = (workspace: Workspace, to: Span, now: string, id: string) =>
  made(
    rescheduleInterview,
    workspace,
    { id: interview.id, ...to, endIsKnown: true, by: 'employer', at: at(now) },
    { now: at(now), newId: () => anEventId(id) },
  );

const moved = (name: string, from: Span, after: Span, when: string): EventOf<'interview-rescheduled'> => ({
  id: anEventId(name),
  kind: 'interview-rescheduled',
  opportunityIds: [interview.opportunityId],
  at: at(when),
  loggedAt: at(when),
  notes: '',
  interviewId: interview.id,
  by: 'employer',
  before: { ...from, endIsKnown: true },
  after,
});

const once = () => move(aWorkspace(), second, '2026-11-10 09:00', 'one').workspace;
const twice = () => move(once(), third, '2026-11-12 09:00', 'two').workspace;
const one = moved('one', first, second, '2026-11-10 09:00');
const two = moved('two', second, third, '2026-11-12 09:00');

/** Where the interview is and what its history says. */
const story = ({ interviews, events }: Workspace) => ({ interviews: Object.values(interviews), events: Object.values(events) });

describe('an interview that is moved', () => {
  test('carries the new time, and the history the old one', () => {
    const { workspace, said } = move(aWorkspace(), second, '2026-11-10 09:00', 'one');
    expect(story(workspace)).toEqual({ interviews: [{ ...interview, ...second }], events: [one] });
    expect(said).toEqual({ key: 'changes.rescheduled', values: { company: 'Northgate Energy', to: { at: second.startAt, as: 'smart' } } });
  });

  test('twice tells both moves, each from where it was', () => {
    expect(story(twice())).toEqual({ interviews: [{ ...interview, ...third }], events: [one, two] });
  });

  test('to the time it has, or once it has gone, is refused', () => {
    const to = { id: interview.id, ...first, endIsKnown: true, by: 'me' as const, at: at('2026-11-10 09:00') };
    expect([refused(rescheduleInterview, aWorkspace(), to), refused(rescheduleInterview, aWorkspace({ interviews: [] }), to)]).toEqual([
      'same-time',
      'interview-gone',
    ]);
  });
});

describe('a move that is taken back', () => {
  test('brings the time before it back', () => {
    expect(made(removeEvent, once(), { id: one.id }).workspace).toEqual(aWorkspace());
  });

  test('and was not the last leaves the interview, and the next move began where it had', () => {
    expect(story(made(removeEvent, twice(), { id: one.id }).workspace)).toEqual({
      interviews: [{ ...interview, ...third }],
      events: [{ ...two, before: one.before }],
    });
  });

  test('one after the other, in any order, ends where everything began', () => {
    const [oldestFirst, newestFirst] = [
      [one, two],
      [two, one],
    ].map((order) => order.reduce((so, { id }) => made(removeEvent, so, { id }).workspace, twice()));
    expect([oldestFirst, newestFirst]).toEqual([aWorkspace(), aWorkspace()]);
  });

  test('tells again whether the end was known, through every move between', () => {
    const presumed = aWorkspace({ interviews: [{ ...interview, endIsKnown: false }] });
    const oneMove = move(presumed, second, '2026-11-10 09:00', 'one').workspace;
    const twoMoves = move(oneMove, third, '2026-11-12 09:00', 'two').workspace;
    const firstGone = made(removeEvent, twoMoves, { id: one.id }).workspace;
    expect([made(removeEvent, oneMove, { id: one.id }).workspace, made(removeEvent, firstGone, { id: two.id }).workspace]).toEqual([
      presumed,
      presumed,
    ]);
  });

  test('leaves an interview that was given another time since', () => {
    const elsewhere = aWorkspace({ interviews: [{ ...interview, ...fourth }], events: [one] });
    expect(story(made(removeEvent, elsewhere, { id: one.id }).workspace)).toEqual({
      interviews: [{ ...interview, ...fourth }],
      events: [],
    });
  });
});

describe('a move that is corrected', () => {
  test('takes the interview along when it is the last', () => {
    const corrected = { ...two, after: fourth, by: 'me' as const, notes: 'I was ill' };
    expect(story(made(updateEvent, twice(), corrected).workspace)).toEqual({
      interviews: [{ ...interview, ...fourth }],
      events: [one, corrected],
    });
  });

  test('and was not the last changes where the next one began, not the interview', () => {
    expect(story(made(updateEvent, twice(), { ...one, after: fourth }).workspace)).toEqual({
      interviews: [{ ...interview, ...third }],
      events: [
        { ...one, after: fourth },
        { ...two, before: { ...fourth, endIsKnown: true } },
      ],
    });
  });

  test('keeps its interview and where it began, whatever is said', () => {
    const other = anInterview({ id: anInterviewId('other') });
    const workspace = { ...once(), interviews: { [interview.id]: { ...interview, ...second }, [other.id]: other } };
    const said = { ...one, interviewId: other.id, before: { ...fourth, endIsKnown: true }, loggedAt: at('2026-11-19 09:00') };
    expect(made(updateEvent, workspace, said).workspace).toEqual(workspace);
  });
});

test('an interview whose time is corrected takes its last move along, so that taking the move back still leads home', () => {
  const corrected = made(updateInterview, once(), { ...interview, ...third }, aContext()).workspace;
  expect(story(corrected)).toEqual({ interviews: [{ ...interview, ...third }], events: [{ ...one, after: third }] });
  expect(made(removeEvent, corrected, { id: one.id }).workspace).toEqual(aWorkspace());
});
