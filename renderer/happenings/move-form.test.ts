import { expect, it } from 'vitest';
import { anInterview, at, newYork, on } from '../../core/testing/builders.ts';
import type { LocalTime } from '../../core/time/types.ts';
import { movedTo, moveFieldsOf } from './move-form.ts';

const interview = anInterview({ zone: newYork });

it('an interview moves on the clocks of its own zone and stays as long as it was', () => {
  expect([
    moveFieldsOf(interview),
    movedTo(interview, { on: on('2026-11-16'), from: '10:00' as LocalTime }),
    movedTo(interview, { on: null, from: '10:00' as LocalTime }),
  ]).toEqual([
    { on: '2026-11-11', from: '08:30' },
    { startAt: at('2026-11-16 10:00', newYork), endAt: at('2026-11-16 11:00', newYork) },
    null,
  ]);
});
