import { describe, expect, test } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import { anInterview, anOpportunityId, aPersonId, at, newYork, on } from '../testing/builders.ts';
import { emptyContext, knownContext } from '../testing/readings.ts';
import type { LocalTime } from '../time/types.ts';
import type { QuickLogContext } from './context.ts';
import {
  addPerson,
  addReference,
  answer,
  changePerson,
  changePersonRole,
  correct,
  type Corrections,
  noCorrections,
  removePerson,
  unanswer,
  uncorrect,
} from './corrections.ts';
import { formOf, toInterviewLog } from './form.ts';
import { readLine } from './read-line.ts';

const time = (text: string): LocalTime => text as LocalTime;

const formFor = (line: string, corrections: Corrections = noCorrections, context: QuickLogContext = emptyContext) =>
  formOf(readLine(line, context), corrections, context);

const logFor = (line: string, corrections: Corrections = noCorrections, context: QuickLogContext = emptyContext) =>
  toInterviewLog(formFor(line, corrections, context), context);

const problemsOf = (line: string, corrections: Corrections = noCorrections) => {
  const result = logFor(line, corrections);
  return result.ok ? [] : result.problem.map(({ field, kind }) => `${field}: ${kind}`);
};

describe('A line becomes a log', () => {
  test('with everything that was said, and the end assumed', () => {
    expect(
      logFor('Priya Nair at Northgate today 11am, first round for Data Analyst via Tom Lindqvist (Brightwater), decision Friday'),
    ).toEqual({
      ok: true,
      value: {
        opportunityId: null,
        company: 'Northgate',
        role: 'Data Analyst',
        round: 1,
        interviewers: [{ personId: null, name: 'Priya Nair', role: 'interviewer' }],
        startAt: at('2026-11-12 11:00'),
        endAt: at('2026-11-12 12:00'),
        endIsKnown: false,
        zone: 'Europe/London',
        format: 'unknown',
        place: '',
        route: { kind: 'recruiter', recruiter: { personId: null, name: 'Tom Lindqvist', role: 'recruiter' }, agency: 'Brightwater' },
        decision: { on: '2026-11-13', by: 'employer' },
        followUpChannel: null,
        references: [],
        feeling: null,
        goodAnswer: '',
        gap: '',
        notes: '',
      },
    });
  });

  test('with where it was found, where that was said', () => {
    const log = logFor('Priya Nair at Northgate today 11am', correct(noCorrections, 'source', ' A friend '));
    expect(log.ok && log.value.source).toBe('A friend');
  });

  test('of a known opportunity with its job, its route and its next round', () => {
    const context = { ...knownContext, interviews: [anInterview({ startAt: at('2026-11-02 10:00'), endAt: at('2026-11-02 11:00') })] };
    const { company, role, round, route } = formFor('Priya at Northgate today 11am', noCorrections, context);

    expect({ company, role, round, route }).toEqual({
      company: { value: { opportunityId: anOpportunityId(), name: 'Northgate Energy' }, origin: 'said' },
      role: { value: 'Data Analyst', origin: 'inferred' },
      round: { value: 2, origin: 'inferred' },
      route: {
        value: {
          kind: 'recruiter',
          recruiter: { personId: aPersonId('tom'), name: 'Tom Lindqvist', role: 'recruiter' },
          agency: 'Brightwater',
        },
        origin: 'inferred',
      },
    });
  });

  test('of a round that is planned already, as that round', () => {
    const planned = anInterview({ round: 2, startAt: at('2026-11-12 11:00'), endAt: at('2026-11-12 12:00') });

    expect(formFor('Priya at Northgate today 11am', noCorrections, { ...knownContext, interviews: [planned] }).round).toEqual({
      value: 2,
      origin: 'inferred',
    });
  });

  test.each([
    ['Ann Lee at Tidewell yesterday 2pm', '15:00'],
    ['Ann Lee at Tidewell yesterday 2pm by phone', '14:45'],
    ['screening call with Ann Lee at Tidewell yesterday 2pm', '14:45'],
    ['Ann Lee at Tidewell yesterday 11:30pm', '23:59'],
  ])('%s ends at %s', (line, end) => {
    expect(formFor(line).endTime).toEqual({ value: end, origin: 'inferred' });
  });

  test('from its end where only that is said', () => {
    const { startTime, endTime } = formFor('finished an hour ago at Tidewell');

    expect({ startTime, endTime }).toEqual({
      startTime: { value: '10:38', origin: 'inferred' },
      endTime: { value: '11:38', origin: 'said' },
    });
  });

  test('in the zone that was said', () => {
    const result = logFor('Ann Lee at Tidewell yesterday 3pm EST');

    expect(result.ok && [result.value.startAt, result.value.zone]).toEqual([at('2026-11-11 15:00', newYork), newYork]);
  });

  test('that is planned while it lies ahead', () => {
    expect([formFor('at Tidewell tomorrow 9am').isPlanned, formFor('at Tidewell today 9am').isPlanned]).toEqual([true, false]);
  });

  test('with the unread words as its note', () => {
    expect(formFor('Ann Lee at Tidewell today 10am, it went really well').notes).toBe('it went really well');
  });
});

describe('Corrections', () => {
  test('stay while the line is typed on', () => {
    const corrections = correct(
      correct(noCorrections, 'company', { opportunityId: null, name: 'Northgate Power' }),
      'endTime',
      time('15:10'),
    );
    const { company, endTime, decision } = formFor('Priya at Northgate today 2pm, decision Friday', corrections);

    expect({ company, endTime, decision }).toEqual({
      company: { value: { opportunityId: null, name: 'Northgate Power' }, origin: 'corrected' },
      endTime: { value: '15:10', origin: 'corrected' },
      decision: { value: { on: '2026-11-13', by: 'employer' }, origin: 'said' },
    });
  });

  test('can empty a field, and let it follow the line again', () => {
    const emptied = correct(noCorrections, 'decision', null);
    const line = 'Priya at Northgate today 2pm, decision Friday';

    expect([formFor(line, emptied).decision, formFor(line, uncorrect(emptied, 'decision')).decision?.value.on]).toEqual([
      null,
      '2026-11-13',
    ]);
  });

  test('of people are kept by name: removed, renamed, given a role, added', () => {
    const removed = removePerson(noCorrections, 'bob ray');
    const renamed = changePerson(removed, 'ann lee', { personId: null, name: 'Anne Leigh', role: 'interviewer' });
    const [, chi] = formFor('Ann Lee, Bob Ray and Chi Wu at Tidewell today 2pm', renamed).people;
    const withRole = chi === undefined ? renamed : changePersonRole(renamed, chi, 'hiring-manager');
    const added = addPerson(withRole, { personId: null, name: 'Di Moss', role: 'interviewer' });

    expect(
      formFor('Ann Lee, Bob Ray and Chi Wu at Tidewell today 2pm, decision Friday', added).people.map(
        ({ name, role, origin }) => `${name}, ${role}, ${origin}`,
      ),
    ).toEqual(['Anne Leigh, interviewer, corrected', 'Chi Wu, hiring-manager, corrected', 'Di Moss, interviewer, corrected']);
  });

  test('name references', () => {
    const corrections = addReference(noCorrections, { personId: null, name: 'Helena Marsh', role: 'other' });
    const result = logFor('Priya at Northgate today 11am', corrections);

    expect(result.ok && result.value.references).toEqual([{ personId: null, name: 'Helena Marsh', role: 'reference' }]);
  });
});

describe('Answers', () => {
  const line = 'Ann Lee at Tidewell Monday 2pm';
  const [question] = readLine(line, emptyContext).questions;
  if (question === undefined) throw new Error('The line was meant to raise a question');

  test('fill what was asked and take the words out of the note', () => {
    const { startOn, notes, questions } = formFor(line, answer(noCorrections, question, '2026-11-09'));

    expect({ startOn, notes, questions }).toEqual({ startOn: { value: '2026-11-09', origin: 'said' }, notes: '', questions: [] });
  });

  test('stay while the line is typed on', () => {
    expect(formFor(`${line}, decision Friday`, answer(noCorrections, question, '2026-11-16')).startOn?.value).toBe('2026-11-16');
  });

  test('can be taken back', () => {
    expect(formFor(line, unanswer(answer(noCorrections, question, '2026-11-09'), question.id)).startOn).toBeNull();
  });

  test('are not needed once the field is set by hand', () => {
    expect(formFor(line, correct(noCorrections, 'startOn', on('2026-11-10'))).questions).toEqual([]);
  });

  test('of one of two events keep the other as a note', () => {
    const both = 'Priya at Northgate today 10am, Joan at Tidewell today 11am';
    const [which] = readLine(both, emptyContext).questions;
    const corrections = which === undefined ? noCorrections : answer(noCorrections, which, '2');
    const { company, people, startTime, notes } = formFor(both, corrections);

    expect({ company: company?.value.name, people: people.map(({ name }) => name), start: startTime?.value, notes }).toEqual({
      company: 'Tidewell',
      people: ['Joan'],
      start: '11:00',
      notes: 'Priya at Northgate today 10am',
    });
  });
});

describe('What is in the way is said in place', () => {
  test.each<[string, Corrections, readonly string[]]>([
    ['', noCorrections, ['company: company-missing', 'startOn: day-missing', 'startTime: time-missing']],
    ['Ann Lee yesterday 2pm', noCorrections, ['company: open-question']],
    ['at Tidewell Monday 2pm', noCorrections, ['startOn: open-question']],
    ['at Tidewell yesterday 3pm IST', noCorrections, ['zone: open-question']],
    ['at Tidewell yesterday 2pm to 1pm', noCorrections, ['endTime: end-before-start']],
    ['at Tidewell yesterday', noCorrections, ['startTime: time-missing']],
    ['at Tidewell yesterday 2pm', correct(noCorrections, 'round', 40), ['round: round-unlikely']],
    ['at Tidewell 2pm', correct(noCorrections, 'startOn', on('2206-11-12')), ['startOn: day-unlikely']],
    [
      'at Tidewell yesterday 2pm',
      correct(noCorrections, 'decision', { on: on('2026-11-01'), by: 'employer' }),
      ['decision: decision-before-interview'],
    ],
    ['at Tidewell yesterday 2pm', correct(noCorrections, 'gap', 'x'.repeat(201)), ['gap: too-long']],
    ['at Tidewell yesterday 2pm', correct(noCorrections, 'place', 'x'.repeat(201)), ['place: too-long']],
    ['at Tidewell yesterday 2pm', correct(noCorrections, 'source', 'x'.repeat(201)), ['source: too-long']],
    ['at Tidewell yesterday 2pm', addPerson(noCorrections, { personId: null, name: ' ', role: 'interviewer' }), ['people: name-missing']],
    ['at Tidewell yesterday 2pm', noCorrections, []],
  ])('%s', (line, corrections, expected) => {
    expect(problemsOf(line, corrections)).toEqual(expected);
  });

  test('with times as the person reads them', () => {
    const result = logFor('at Tidewell yesterday 2pm to 1pm');
    const problem = result.ok ? undefined : result.problem[0];
    const said = (locale: string) =>
      problem && createFormatter({ locale, zone: newYork }).say(problem.message, emptyContext.now).replaceAll(/\s/gu, ' ');
    expect(['en-US', 'en-GB'].map(said)).toEqual([
      'It ends at 1:00 PM, before it starts at 2:00 PM.',
      'It ends at 13:00, before it starts at 14:00.',
    ]);
  });
});
