import { expect, it } from 'vitest';
import { anEvent, anInterview, anInterviewId, at } from '../testing/builders.ts';
import { calledOff, standingInterviews } from './interview-status.ts';

const first = anInterviewId('first');
const cancelled = anEvent('interview-cancelled', { at: at('2026-11-10 10:00') });
const missed = anEvent('interview-missed', { at: at('2026-11-11 13:50') });
const moved = (when: string) => anEvent('interview-rescheduled', { at: at(when) });

it('an interview that was called off or missed does not take place', () => {
  expect([calledOff([cancelled]), calledOff([missed]), calledOff([])]).toEqual([
    new Map([[first, cancelled]]),
    new Map([[first, missed]]),
    new Map(),
  ]);
});

it('it takes place again once it has another time, in whatever order the facts come', () => {
  expect([calledOff([cancelled, moved('2026-11-10 11:00')]), calledOff([moved('2026-11-10 11:00'), cancelled])]).toEqual([
    new Map(),
    new Map(),
  ]);
});

it('a move before it was called off does not count', () => {
  expect(calledOff([moved('2026-11-09 11:00'), cancelled])).toEqual(new Map([[first, cancelled]]));
});

it('an interview that was called off no longer stands, the others do', () => {
  const second = anInterview({ id: anInterviewId('second') });
  expect(standingInterviews([anInterview({ id: first }), second], [cancelled])).toEqual([second]);
});
