import { expect, it } from 'vitest';
import { anEvent, anEventId, anInterview, anInterviewId, at, aWorkspace } from '../testing/builders.ts';
import { comingInterviews } from './coming.ts';

const first = anInterview({ startAt: at('2026-11-12 13:00'), endAt: at('2026-11-12 14:00') });
const second = anInterview({
  id: anInterviewId('second'),
  round: 2,
  startAt: at('2026-11-17 09:30'),
  endAt: at('2026-11-17 10:30'),
});
const third = anInterview({ id: anInterviewId('third'), round: 3, startAt: at('2026-11-24 09:30'), endAt: at('2026-11-24 10:30') });
const coming = (now: string, events: Parameters<typeof aWorkspace>[0] = {}) =>
  comingInterviews(aWorkspace({ interviews: [third, second, first], ...events }), at(now)).map(({ id }) => id);

it('the next interview comes first, and one that is running still counts', () => {
  expect([coming('2026-11-12 13:30'), coming('2026-11-12 14:00'), coming('2026-11-25 09:00')]).toEqual([
    [first.id, second.id, third.id],
    [second.id, third.id],
    [],
  ]);
});

it('one that was called off, and all of a closed process, are left out', () => {
  const cancelled = anEvent('interview-cancelled', { interviewId: second.id, at: at('2026-11-13 10:00') });
  const rejected = anEvent('stage-reached', { id: anEventId('rejected'), stage: 'rejected', at: at('2026-11-13 10:00') });
  expect([coming('2026-11-14 09:00', { events: [cancelled] }), coming('2026-11-14 09:00', { events: [rejected] })]).toEqual([
    [third.id],
    [],
  ]);
});
