import { describe, expect, it } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import { type Message, message } from '../messages/message.ts';
import { at, london } from '../testing/builders.ts';

const say = (said: Message): string => createFormatter({ locale: 'en-GB', zone: london }).say(said, at('2026-11-12 12:00'));

describe('the words of a finding', () => {
  it('say how long a silence is usual', () => {
    expect([0, 1, 6, 15].map((days) => say(message('insights.answers.title.interview', { days })))).toEqual([
      'A word on the same day is usual',
      'One day is a usual silence',
      'Six days is a usual silence',
      '15 days is a usual silence',
    ]);
    expect([1, 3].map((days) => say(message('insights.answers.title.check-in', { days })))).toEqual([
      'One day from a check-in to a word is usual',
      'Three days from a check-in to a word is usual',
    ]);
  });

  it('say from what to what answers took', () => {
    const lede = (days: number, shortest: number, longest: number, silent: number): string =>
      say(message('insights.answers.lede', { days, shortest, longest, silent }));
    expect([lede(6, 2, 12, 1), lede(1, 0, 1, 0), lede(0, 0, 0, 3)]).toEqual([
      'Half had answered within 6 days. Answers took 2 to 12 days; one is still silent.',
      'Half had answered within a day. Answers took up to one day.',
      'Half had answered on the same day. All answers came then; 3 are still silent.',
    ]);
  });

  it('say how named days are kept', () => {
    expect([
      say(message('insights.named.title.late', { days: 2 })),
      say(message('insights.named.lede', { decided: 4, kept: 1, overdue: 1 })),
      say(message('insights.named.lede', { decided: 0, kept: 0, overdue: 2 })),
    ]).toEqual([
      'Two days past the day they name is usual',
      '1 of 4 answers came by the day they had named; one such day has passed without an answer.',
      'No answer came after a day they named; 2 such days have passed without an answer.',
    ]);
  });

  it('say how many hours a week took', () => {
    const title = (halves: number, most: string): string => say(message('insights.effort.title', { hours: halves / 2, halves, most }));
    expect([title(0, 'other'), title(3, 'letters'), title(5, 'interviews'), title(25, 'search')]).toEqual([
      'Less than half an hour in a usual week',
      'An hour and a half in a usual week, most of it in letters and calls',
      'Two and a half hours in a usual week, most of it in interviews',
      '12.5 hours in a usual week, most of it searching',
    ]);
  });
});
