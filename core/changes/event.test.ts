import { describe, expect, test } from 'vitest';
import type { WorkspaceEvent } from '../model/event.ts';
import type { ActionKey } from '../model/ids.ts';
import {
  aMark,
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPersonId,
  at,
  aWorkspace,
  on,
} from '../testing/builders.ts';
import { aContext, made, refused } from '../testing/change-context.ts';
import { addEvent, removeEvent, updateEvent } from './event.ts';
import { removeInterview } from './interview.ts';
import { removeOpportunity } from './opportunity.ts';

const NOW = at('2026-11-12 15:30');
const halden = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden' });
const second = anInterview({ id: anInterviewId('second'), opportunityId: halden.id });

const noted = (event: WorkspaceEvent) => {
  const { id, loggedAt: _loggedAt, ...input } = event;
  if (input.kind === 'interview-rescheduled') throw new Error('a move is noted by moving the interview');
  return made(addEvent, aWorkspace(), input, { ...aContext(NOW), newId: () => id });
};

describe('a fact that is written down', () => {
  const events = [
    anEvent('contact-date-advised'),
    anEvent('interview-cancelled'),
    anEvent('interview-missed'),
    anEvent('offer-made'),
    anEvent('offer-deadline-moved', { deadline: null }),
    anEvent('start-date-agreed'),
    anEvent('stage-reached', { stage: 'paused' }),
    anEvent('contact', { about: 'question', personId: aPersonId(), answerBy: { on: on('2026-11-13'), zone: anInterview().zone } }),
  ];

  test('is kept as it was said', () => {
    expect(events.map((event) => noted(event).workspace)).toEqual(
      events.map((event) => aWorkspace({ events: [{ ...event, loggedAt: NOW }] })),
    );
  });

  test('is told by its kind', () => {
    const company = 'Northgate Energy';
    expect(events.map((event) => noted(event).said)).toEqual([
      { key: 'changes.advisedNoted', values: { company, day: { on: '2026-11-19', as: 'sentence' } } },
      { key: 'changes.cancelled', values: { company } },
      { key: 'changes.missed', values: { company } },
      { key: 'changes.offerNoted', values: { company } },
      { key: 'changes.offerDeadlineNoted' },
      { key: 'changes.startNoted', values: { company, day: { on: '2027-01-04', as: 'day' } } },
      { key: 'changes.stageNoted', values: { company, stage: 'paused' } },
      { key: 'changes.contactNoted', values: { name: 'Priya Nair' } },
    ]);
  });

  test('is refused about an interview that has gone or is a round of another opportunity', () => {
    const { id: _id, loggedAt: _loggedAt, ...missed } = anEvent('interview-missed', { interviewId: second.id });
    const both = aWorkspace({ opportunities: [anOpportunity(), halden], interviews: [second] });
    expect([refused(addEvent, aWorkspace(), missed), refused(addEvent, both, missed)]).toEqual(['interview-gone', 'interview-gone']);
  });
});

describe('a fact that is corrected', () => {
  const stated = anEvent('decision-date-stated', { loggedAt: at('2026-11-12 10:00') });
  const workspace = aWorkspace({ events: [stated] });

  test('changes in everything but its kind and when it was written down', () => {
    const input = { ...stated, on: on('2026-11-27'), at: at('2026-11-11 14:20'), notes: 'rather the week after', loggedAt: NOW };
    const { workspace: after, said } = made(updateEvent, workspace, input);
    expect([after, said]).toEqual([aWorkspace({ events: [{ ...input, loggedAt: stated.loggedAt }] }), { key: 'changes.eventChanged' }]);
  });

  test('is refused as another kind, once it has gone, and about what is not there', () => {
    const other = { ...anEvent('direct-note-answered'), id: stated.id };
    const contact = anEvent('contact', { personId: aPersonId('nobody') });
    expect([
      refused(updateEvent, workspace, other),
      refused(updateEvent, aWorkspace(), stated),
      refused(updateEvent, workspace, { ...stated, opportunityIds: [halden.id] }),
      refused(updateEvent, workspace, { ...stated, interviewId: second.id }),
      refused(updateEvent, aWorkspace({ events: [contact] }), contact),
    ]).toEqual(['event-kind-differs', 'event-gone', 'opportunity-gone', 'interview-gone', 'person-gone']);
  });
});

describe('a fact that goes', () => {
  const asked = anEvent('contact', { about: 'question' });
  const key = `reply:${asked.id}` as ActionKey;
  const answered = aWorkspace({ events: [asked], marks: [aMark(key, { kind: 'done', at: NOW })] });

  test('takes what was said about its actions with it', () => {
    expect(made(removeEvent, answered, { id: asked.id }).workspace).toEqual(aWorkspace());
  });

  test('so it is with the facts of an interview or an opportunity that goes', () => {
    const cancelled = anEvent('interview-cancelled');
    const rearranged = aWorkspace({ events: [cancelled], marks: [aMark(`rearrange:${cancelled.id}`, { kind: 'done', at: NOW })] });
    const { marks, events } = made(removeInterview, rearranged, anInterview()).workspace;
    expect([{ marks, events }, made(removeOpportunity, answered, anOpportunity()).workspace.marks]).toEqual([
      { marks: {}, events: {} },
      {},
    ]);
  });
});

test('of the facts about several opportunities the others keep theirs, but not the end of an interview that goes', () => {
  const about = { opportunityIds: [anOpportunity().id, halden.id] };
  const contact = anEvent('contact', { ...about, about: 'question', party: 'recruiter' });
  const paused = anEvent('stage-reached', { ...about, id: anEventId('paused'), stage: 'paused' });
  const cancelled = anEvent('interview-cancelled', about);
  const kept = anEvent('interview-missed', { ...about, interviewId: second.id });
  const key = `reply:${contact.id}` as ActionKey;
  const before = aWorkspace({
    opportunities: [anOpportunity(), halden],
    interviews: [anInterview(), second],
    events: [contact, paused, cancelled, kept],
    marks: [aMark(key, { kind: 'done', at: NOW }, halden.id), aMark(`rearrange:${cancelled.id}`, { kind: 'skipped', at: NOW }, halden.id)],
  });
  const theirs = { opportunityIds: [halden.id] };
  expect(made(removeOpportunity, before, anOpportunity()).workspace).toEqual({
    ...aWorkspace({
      opportunities: [halden],
      interviews: [second],
      events: [contact, paused, kept].map((event) => ({ ...event, ...theirs })),
      marks: [aMark(key, { kind: 'done', at: NOW }, halden.id)],
    }),
  });
});
