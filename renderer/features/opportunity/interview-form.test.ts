import { describe, expect, it } from 'vitest';
import { anInterview, at, newYork, on } from '../../../core/testing/builders.ts';
import type { LocalTime } from '../../../core/time/types.ts';
import { timesOf, withTimes } from './interview-form.ts';

const time = (text: string) => text as LocalTime;
const interview = anInterview({ endIsKnown: false });

describe('the times of an interview', () => {
  it('are read in the zone they were named in, and unchanged when nothing is edited', () => {
    expect(withTimes(interview, timesOf(interview))).toEqual(interview);
  });

  it('make the end known once it is edited', () => {
    expect(withTimes(interview, { ...timesOf(interview), to: time('14:50') })).toEqual({
      ...interview,
      endAt: at('2026-11-11 14:50'),
      endIsKnown: true,
    });
  });

  it('mean other instants in another zone', () => {
    expect(withTimes(interview, { ...timesOf(interview), zone: newYork })).toMatchObject({
      startAt: at('2026-11-11 13:30', newYork),
      zone: newYork,
    });
  });

  it('are refused while one is missing or the end comes first', () => {
    expect([
      withTimes(interview, { ...timesOf(interview), on: null }),
      withTimes(interview, { ...timesOf(interview), to: time('13:00') }),
    ]).toEqual(['missing', 'end-before-start']);
  });

  it('keep an end after midnight on the next day', () => {
    const late = anInterview({ startAt: at('2026-11-11 23:30'), endAt: at('2026-11-12 00:30') });
    expect(withTimes(late, { ...timesOf(late), on: on('2026-11-13') })).toMatchObject({ endAt: at('2026-11-14 00:30') });
  });
});
