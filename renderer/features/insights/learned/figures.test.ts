import { describe, expect, it } from 'vitest';
import { answerTimesOf } from '../../../../core/insights/answer-times.ts';
import { coursesOf } from '../../../../core/insights/course.ts';
import { effortOf } from '../../../../core/insights/effort.ts';
import { namedDaysOf } from '../../../../core/insights/named-days.ts';
import { everything, scopeOf } from '../../../../core/insights/scope.ts';
import { signHistoryOf } from '../../../../core/insights/signs.ts';
import { createFormatter } from '../../../../core/messages/format.ts';
import { anInterviewId, at, aWorkspace, london, on } from '../../../../core/testing/builders.ts';
import { aDebrief } from '../../../../core/testing/learning-builders.ts';
import { aProcess, happened, type Process, recordsOf, round } from '../../../../core/testing/process.ts';
import { MINUTE_MS } from '../../../../core/time/instant.ts';
import { createSay } from '../../../ui/say.ts';
import { intervalWords } from '../interval-rows.ts';
import { answersFigure, namedDaysFigure } from './days-figures.ts';
import { effortFigure } from './effort-figure.ts';
import { signsFigure } from './shares-figures.ts';

const now = at('2026-11-12 12:00');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const say = createSay((message) => formatter.say(message, now));

const coursesIn = (processes: readonly Process[]) => {
  const workspace = aWorkspace(recordsOf(processes));
  return coursesOf(workspace, scopeOf(workspace, everything, now));
};
const heard = (when: string) => happened('contact', when, { direction: 'in', about: 'rejection' });

describe('the picture of the time to an answer', () => {
  const answered = aProcess('Halden', [round(1, '2026-10-05 15:00'), heard('2026-10-11 09:00')]);
  const bound = aProcess('Pellow', [
    round(1, '2026-10-06 15:00'),
    round(2, '2026-10-14 15:00', '2026-10-15 09:00'),
    heard('2026-10-14 18:00'),
  ]);
  const silent = aProcess('Tidewell', [round(1, '2026-10-12 15:00')]);
  const figure = answersFigure(answerTimesOf(coursesIn([answered, bound, silent]), 'interview', now), say);

  it('says of each mark who, since when and how long', () => {
    expect(figure.strip.columns.flatMap((column) => column.items.map((_item, index) => figure.wordsOf(column, index)))).toEqual([
      'Pellow, Wed 14 Oct: an answer on the same day',
      'Halden, Mon 5 Oct: an answer after 6 days',
      'Pellow, Tue 6 Oct: an answer after 8 days at the most, by what was noted next',
      'Tidewell, Mon 12 Oct: still silent after 31 days',
    ]);
  });

  it('names what is still silent, and the middle', () => {
    expect([figure.openWords, figure.middle]).toEqual(['Tidewell, still silent', { days: 6, words: 'middle: 6 days' }]);
  });

  it('is read as a row for each', () => {
    expect(figure.table.rows).toEqual([
      ['Pellow', 'Wed 14 Oct', '0', 'answered'],
      ['Halden', 'Mon 5 Oct', '6', 'answered'],
      ['Pellow', 'Tue 6 Oct', '8', 'answered by then'],
      ['Tidewell', 'Mon 12 Oct', '31', 'still silent'],
    ]);
  });

  it('is saved with days that have their year', () => {
    expect([figure.savedTable.columns, figure.savedTable.rows]).toEqual([
      figure.table.columns,
      [
        ['Pellow', '2026-10-14', '0', 'answered'],
        ['Halden', '2026-10-05', '6', 'answered'],
        ['Pellow', '2026-10-06', '8', 'answered by then'],
        ['Tidewell', '2026-10-12', '31', 'still silent'],
      ],
    ]);
  });

  it('says of a day what came on it, where many did', () => {
    const seven = Array.from({ length: 7 }, (_none, place) =>
      aProcess(`a${place}`, [round(1, '2026-10-05 15:00'), heard('2026-10-08 09:00')]),
    );
    const many = answersFigure(answerTimesOf(coursesIn([...seven, aProcess('s', [round(1, '2026-11-09 15:00')])]), 'interview', now), say);
    expect(many.strip.columns.map((column) => many.wordsOf(column, null))).toEqual(['After 3 days: 7 answers, one still silent']);
  });
});

describe('the picture of the days they named', () => {
  it('says early, late and overdue', () => {
    const named = (name: string, ...rest: Parameters<typeof aProcess>[1]) =>
      aProcess(name, [happened('decision-date-stated', '2026-10-05 15:00', { on: on('2026-10-09') }), ...rest]);
    const courses = coursesIn([named('Early', heard('2026-10-07 09:00')), named('Late', heard('2026-10-10 09:00')), named('Silent')]);
    const figure = namedDaysFigure(namedDaysOf(courses, now), say);
    expect(figure.strip.columns.flatMap((column) => column.items.map((_item, index) => figure.wordsOf(column, index)))).toEqual([
      'Early, who named Fri 9 Oct: an answer 2 days earlier',
      'Late, who named Fri 9 Oct: an answer one day later',
      'Silent, who named Fri 9 Oct: no answer 34 days later',
    ]);
    expect(figure.table.rows).toEqual([
      ['Early', 'Fri 9 Oct', 'Wed 7 Oct', '−2'],
      ['Late', 'Fri 9 Oct', 'Sat 10 Oct', '1'],
      ['Silent', 'Fri 9 Oct', 'not yet', '34'],
    ]);
    expect(figure.savedTable.rows).toEqual([
      ['Early', '2026-10-09', '2026-10-07', '-2'],
      ['Late', '2026-10-09', '2026-10-10', '1'],
      ['Silent', '2026-10-09', 'not yet', '34'],
    ]);
  });
});

describe('the picture of the signs', () => {
  const outcomes = Array.from({ length: 6 }, (_none, place) => ({
    process: aProcess(`a${place}`, [
      round(1, '2026-10-05 15:00'),
      happened('contact', '2026-10-09 09:00', { direction: 'in', about: place < 5 ? 'invitation' : 'rejection' }),
    ]),
    debrief: aDebrief({ id: anInterviewId(`a${place}r1`), signs: place === 0 ? ['engaged', 'longer'] : ['engaged'] }),
  }));
  const workspace = aWorkspace({
    ...recordsOf(outcomes.map(({ process }) => process)),
    debriefs: outcomes.map(({ debrief }) => debrief),
  });
  const figure = signsFigure(signHistoryOf(workspace, coursesOf(workspace, scopeOf(workspace, everything, now))), say);

  it('shows those that can be told of first, then by how near they are to it', () => {
    expect(figure.rows.slice(0, 3).map((row) => [row.isTold, intervalWords(row, say)])).toEqual([
      [true, 'The interviewer was engaged: 5 of 6, 83%. The true share may lie between 44% and 97%.'],
      [false, 'Longer than expected: 1 of 1, too few to tell'],
      [false, 'Felt like a conversation: none decided yet'],
    ]);
  });

  it('reads a sign beside the interviews without it, where both can be told', () => {
    const others = Array.from({ length: 5 }, (_none, place) => ({
      process: aProcess(`b${place}`, [round(1, '2026-10-05 15:00'), heard('2026-10-09 09:00')]),
      debrief: aDebrief({ id: anInterviewId(`b${place}r1`), signs: ['excited'] }),
    }));
    const all = [...outcomes, ...others];
    const more = aWorkspace({ ...recordsOf(all.map(({ process }) => process)), debriefs: all.map(({ debrief }) => debrief) });
    const [first] = signsFigure(signHistoryOf(more, coursesOf(more, scopeOf(more, everything, now))), say).rows;
    expect(first === undefined ? null : intervalWords(first, say)).toBe(
      'The interviewer was engaged: 5 of 6, 83%. The true share may lie between 44% and 97%. Without it 0 of 5.',
    );
  });

  it('is read as a row for each of the eleven', () => {
    expect([figure.table.rows.length, figure.table.rows[0], figure.table.rows[1]]).toEqual([
      11,
      ['The interviewer was engaged', '5 of 6', '83', '44', '97', '0 of 0'],
      ['Longer than expected', '1 of 1', 'too few to tell', '', '', '4 of 5'],
    ]);
  });
});

describe('the picture of the effort', () => {
  it('says of each week what went into it, the most first, and what is estimated', () => {
    const process = aProcess('a', [round(1, '2026-10-26 15:00')]);
    const workspace = aWorkspace({
      ...recordsOf([process]),
      debriefs: [aDebrief({ id: anInterviewId('ar1'), startedAt: at('2026-11-09 20:00'), spentMs: 75 * MINUTE_MS })],
    });
    const figure = effortFigure(effortOf(workspace, everything, now), say);
    expect([figure.bars.map(({ words }) => words), figure.sums, figure.middle]).toEqual([
      ['Week of Mon 26 Oct: 1 h. Interviews 1 h', 'Week of Mon 2 Nov: nothing noted', 'Week of Mon 9 Nov: 1 h 15 min. Debriefs 1 h 15 min'],
      ['Debriefs 1 h 15 min', 'Interviews 1 h'],
      { ms: 30 * MINUTE_MS, words: 'middle: 30 min' },
    ]);
    expect(figure.table.rows[0]).toEqual(['Mon 9 Nov', '0 min', '0 min', '1 h 15 min', '0 min', '0 min', '0 min', '1 h 15 min', '0 min']);
    expect([figure.savedTable.columns.map(({ label }) => label), figure.savedTable.rows[0]]).toEqual([
      [
        'Week of',
        ...['Interviews', 'Preparation', 'Debriefs', 'Practice', 'Letters and calls', 'The search', 'All', 'Of it estimated'].map(
          (what) => `${what}, hours`,
        ),
      ],
      ['2026-11-09', '0', '0', '1.25', '0', '0', '0', '1.25', '0'],
    ]);
  });

  it('draws a year of weeks at most', () => {
    const processes = [aProcess('a', [round(1, '2025-06-02 15:00')]), aProcess('b', [round(1, '2026-11-09 15:00')])];
    const figure = effortFigure(effortOf(aWorkspace(recordsOf(processes)), everything, now), say);
    expect([figure.bars.length, figure.bars.at(-1)?.id, figure.table.rows.length]).toEqual([52, '2026-11-09', 76]);
  });
});
