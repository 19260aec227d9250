import { describe, expect, it } from 'vitest';
import type { WorkspaceEvent } from '../model/event.ts';
import { anEvent, anInterview, anInterviewId, at, on } from '../testing/builders.ts';
import { endOf, milestones, statedDate, stepsReached } from './milestones.ts';

const now = at('2026-11-12 12:38');
const applied = anEvent('stage-reached', { stage: 'applied', at: at('2026-10-20 09:00') });
const first = anInterview();

describe('the way of a process', () => {
  it('leads from applied over the rounds held to a likely next one and the decision', () => {
    const events = [applied, anEvent('decision-date-stated', { on: on('2026-11-20') })];
    expect(milestones({ stage: 'interviewing', interviews: [first], events, now })).toEqual([
      { kind: 'applied', state: 'past', at: at('2026-10-20 09:00') },
      { kind: 'round', state: 'present', round: 1, at: at('2026-11-11 13:30') },
      { kind: 'round', state: 'ahead', round: 2, at: null },
      { kind: 'decision', state: 'ahead', on: on('2026-11-20') },
    ]);
  });

  it('shows a planned round instead of a likely one', () => {
    const second = anInterview({ id: anInterviewId('second'), round: 2, startAt: at('2026-11-17 09:30'), endAt: at('2026-11-17 10:30') });
    expect(milestones({ stage: 'interviewing', interviews: [second, first], events: [], now }).slice(1)).toEqual([
      { kind: 'round', state: 'present', round: 1, at: at('2026-11-11 13:30') },
      { kind: 'round', state: 'ahead', round: 2, at: at('2026-11-17 09:30') },
      { kind: 'decision', state: 'ahead', on: null },
    ]);
  });

  it('ends with the rejection, and nothing is ahead of it', () => {
    const rejected = anEvent('stage-reached', { stage: 'rejected', at: at('2026-11-12 10:00') });
    expect(milestones({ stage: 'rejected', interviews: [first], events: [rejected], now }).slice(1)).toEqual([
      { kind: 'round', state: 'past', round: 1, at: at('2026-11-11 13:30') },
      { kind: 'stage', state: 'present', stage: 'rejected', at: at('2026-11-12 10:00') },
    ]);
  });

  it('is without the talks that were called off or missed, until they are given another time', () => {
    const second = anInterview({ id: anInterviewId('second'), round: 2, startAt: at('2026-11-17 09:30'), endAt: at('2026-11-17 10:30') });
    const missed = anEvent('interview-missed', { at: at('2026-11-11 13:50') });
    const cancelled = anEvent('interview-cancelled', { interviewId: second.id });
    const moved = anEvent('interview-rescheduled', { interviewId: second.id, at: at('2026-11-12 11:00') });
    const way = (events: WorkspaceEvent[]) => milestones({ stage: 'interviewing', interviews: [first, second], events, now }).slice(1);
    expect([way([missed, cancelled]), way([missed, cancelled, moved])]).toEqual([
      [
        { kind: 'round', state: 'ahead', round: 1, at: null },
        { kind: 'decision', state: 'ahead', on: null },
      ],
      [
        { kind: 'round', state: 'ahead', round: 2, at: at('2026-11-17 09:30') },
        { kind: 'decision', state: 'ahead', on: null },
      ],
    ]);
    expect(stepsReached('interviewing', [first, second], [cancelled])).toBe(2);
  });

  it('stands still while the role is on hold, with no next round in sight', () => {
    const paused = anEvent('stage-reached', { stage: 'paused', at: at('2026-11-12 10:00') });
    expect(milestones({ stage: 'paused', interviews: [first], events: [paused], now }).slice(1)).toEqual([
      { kind: 'round', state: 'past', round: 1, at: at('2026-11-11 13:30') },
      { kind: 'stage', state: 'present', stage: 'paused', at: at('2026-11-12 10:00') },
      { kind: 'decision', state: 'ahead', on: null },
    ]);
  });

  it('knows an offer by the offer itself, also once it was accepted', () => {
    const offered = anEvent('offer-made', { at: at('2026-11-12 10:00') });
    const accepted = anEvent('stage-reached', { stage: 'accepted', at: at('2026-11-12 11:00') });
    const way = (stage: 'offer' | 'accepted', events: WorkspaceEvent[]) => milestones({ stage, interviews: [first], events, now }).slice(2);
    expect([way('offer', [offered]), way('accepted', [offered, accepted])]).toEqual([
      [
        { kind: 'stage', state: 'present', stage: 'offer', at: at('2026-11-12 10:00') },
        { kind: 'stage', state: 'ahead', stage: 'signed', at: null },
      ],
      [
        { kind: 'stage', state: 'past', stage: 'offer', at: at('2026-11-12 10:00') },
        { kind: 'stage', state: 'present', stage: 'accepted', at: at('2026-11-12 11:00') },
        { kind: 'stage', state: 'ahead', stage: 'signed', at: null },
      ],
    ]);
    expect(stepsReached('rejected', [first], [offered])).toBe(4);
  });

  it('goes from an offer to the contract', () => {
    const offered = anEvent('stage-reached', { stage: 'offer', at: at('2026-11-12 10:00') });
    expect(milestones({ stage: 'offer', interviews: [first], events: [offered], now }).slice(2)).toEqual([
      { kind: 'stage', state: 'present', stage: 'offer', at: at('2026-11-12 10:00') },
      { kind: 'stage', state: 'ahead', stage: 'signed', at: null },
    ]);
  });
});

describe('the stage meter', () => {
  it('counts the furthest step, also of a process that is lost', () => {
    const offered = anEvent('stage-reached', { stage: 'offer' });
    expect([
      stepsReached('applied', [], []),
      stepsReached('interviewing', [first], []),
      stepsReached('interviewing', [first, anInterview({ round: 3 })], []),
      stepsReached('rejected', [first], [offered]),
      stepsReached('signed', [first], []),
    ]).toEqual([1, 2, 3, 4, 5]);
  });

  it('tells how a process ended; an acceptance still awaits its contract', () => {
    expect([endOf('interviewing'), endOf('accepted'), endOf('signed'), endOf('silent')]).toEqual([null, null, 'won', 'lost']);
  });
});

it('the decision day that counts is the one stated last', () => {
  const early = anEvent('decision-date-stated', { on: on('2026-11-20'), at: at('2026-11-11 14:30') });
  const late = anEvent('decision-date-stated', { on: on('2026-11-25'), at: at('2026-11-12 09:00') });
  expect(statedDate([late, early])?.on).toBe('2026-11-25');
});
