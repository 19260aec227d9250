import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anOpportunity, anOpportunityId, aPerson, aPersonId, at, newYork } from '../testing/builders.ts';
import { emptyContext, knownContext, told, type Told } from '../testing/readings.ts';
import { readLine } from './read-line.ts';

describe('Reads whole lines', () => {
  test.each<[string, Told]>([
    [
      'Priya Nair at Northgate today 2pm, decision Friday',
      { company: 'Northgate', people: 'Priya Nair', start: '2026-11-12 14:00', decision: '2026-11-13' },
    ],
    [
      'Priya Nair and Joan Ellery at Northgate Energy yesterday 2:30pm, first round for Data Analyst via Brightwater, decision next Friday',
      {
        company: 'Northgate Energy',
        people: 'Priya Nair, Joan Ellery',
        role: 'Data Analyst',
        round: 1,
        start: '2026-11-11 14:30',
        route: 'Brightwater',
        decision: '2026-11-20',
        orElse: 'route: person; decision: 2026-11-13',
      },
    ],
    [
      'priya nair at northgate today 2pm first round for data analyst via brightwater decision friday',
      {
        company: 'Northgate',
        people: 'Priya Nair',
        role: 'Data Analyst',
        round: 1,
        start: '2026-11-12 14:00',
        route: 'Brightwater',
        decision: '2026-11-13',
        orElse: 'route: person',
      },
    ],
    [
      '2nd interview with Fielding & Rowe on teams Tue 17 9:30-10:30, panel: Ann Lee, Bob Ray, Chi Wu',
      {
        company: 'Fielding & Rowe',
        people: 'Ann Lee, Bob Ray, Chi Wu',
        round: 2,
        start: '2026-11-17 09:30',
        end: '10:30',
        format: 'video',
      },
    ],
    [
      'phone screen Tidewell 12 Oct 10am through Tom Lindqvist (Brightwater)',
      { company: 'Tidewell', round: 0, start: '2026-10-12 10:00', format: 'phone', route: 'Tom Lindqvist of Brightwater' },
    ],
    [
      "Had a call with Aisha Bello from Castlemere Trust this morning at 10, they'll let me know by Tuesday",
      { company: 'Castlemere Trust', people: 'Aisha Bello', start: '2026-11-12 10:00', decision: '2026-11-17' },
    ],
    [
      'just had my second interview at Lumen & Sons with Marta Kowalczyk, BI Developer role, they will decide by next Wednesday',
      { company: 'Lumen & Sons', people: 'Marta Kowalczyk', role: 'BI Developer', round: 2, decision: '2026-11-18' },
    ],
    [
      'i met jane doe yesterday at acme corp at 3pm and she said they decide next tuesday',
      { company: 'Acme Corp', people: 'Jane Doe', start: '2026-11-11 15:00', decision: '2026-11-17' },
    ],
    ['half past two yesterday with Joan Ellery at Tidewell', { company: 'Tidewell', people: 'Joan Ellery', start: '2026-11-11 14:30' }],
    ['Lumen & Sons yesterday 10am with Marta Kowalczyk', { company: 'Lumen & Sons', people: 'Marta Kowalczyk', start: '2026-11-11 10:00' }],
    [
      'via Tom at Brightwater, Priya at Northgate yesterday 3pm',
      { company: 'Northgate', people: 'Priya', start: '2026-11-11 15:00', route: 'Tom of Brightwater' },
    ],
    [
      'Ann Lee at Tidewell today 10am, salary 45-50k, notice 4 weeks',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-12 10:00', rest: 'salary 45-50k, notice 4 weeks' },
    ],
    [
      'Ann Lee at Tidewell today 10am, it went really well',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-12 10:00', rest: 'it went really well' },
    ],
    [
      'Ann Lee at Tidewell today 10am; ask about the pension',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-12 10:00', rest: 'ask about the pension' },
    ],
    [
      'Ann Lee at Tidewell today 10am 020 7946 0142',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-12 10:00', rest: '020 7946 0142' },
    ],
    [
      'Ann Lee at Tidewell today 10am ann.lee@tidewell.example',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-12 10:00', rest: 'ann.lee@tidewell.example' },
    ],
    [
      'Ann Lee at Tidewell yesterday 3pm on zoom https://zoom.example/j/123456789',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 15:00', format: 'video', rest: 'https://zoom.example/j/123456789' },
    ],
    [
      'Ann Lee at Tidewell today 10am, follow up by email, no recruiter',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-12 10:00', route: 'direct', channel: 'mail' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });

  test.each<[string, Told]>([
    [
      'Priya at Northgate yesterday 2:30pm, decision next Friday',
      {
        company: 'Northgate Energy*',
        people: 'Priya Nair*',
        start: '2026-11-11 14:30',
        decision: '2026-11-20',
        orElse: 'decision: 2026-11-13',
      },
    ],
    [
      'Tom says decision Tuesday, Priya Nair yesterday 3pm',
      { company: '~Northgate Energy*', people: 'Priya Nair*', start: '2026-11-11 15:00', decision: '2026-11-17 (recruiter)' },
    ],
  ])('%s, where they are known', (line, expected) => {
    expect(told(line, knownContext)).toEqual(expected);
  });
});

describe('Keeps as a note what is no sentence', () => {
  test.each<[string, Told]>([
    ['hello world', { rest: 'hello world' }],
    ['lorem ipsum dolor sit amet', { rest: 'lorem ipsum dolor sit amet' }],
    ['the quick brown fox jumps over the lazy dog', { rest: 'the quick brown fox jumps over the lazy dog' }],
    ['look at this mess', { rest: 'look at this mess' }],
    ['what should I do now', { rest: 'what should I do now' }],
    ['asdkjh qwe 123 !!', { rest: 'asdkjh qwe 123 !!' }],
    ['!!!', { rest: '!!!' }],
    ['12345', { rest: '12345' }],
    ['at at at at', {}],
    ['<b>Priya</b> at Northgate today 2pm', { rest: '<b>Priya</b> at Northgate today 2pm' }],
    ['Priya &amp; Joan at Northgate today 2pm', { rest: 'Priya &amp; Joan at Northgate today 2pm' }],
    ['{"company": "Northgate"}', { rest: '{"company": "Northgate"}' }],
    ['[Priya](http://example.com) at Northgate today 2pm', { rest: '[Priya](http://example.com) at Northgate today 2pm' }],
    ['{{company}} today 2pm', { rest: '{{company}} today 2pm' }],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });

  test('a line longer than anybody types', () => {
    const line = `Priya Nair at Northgate today 2pm ${'and more '.repeat(80)}`;

    expect(told(line)).toEqual({ rest: line.trim() });
  });
});

describe('Knows when and where it is read', () => {
  test('by Friday, said on a Friday, is today', () => {
    expect(told('at Tidewell today 10am, decision by Friday', { ...emptyContext, now: at('2026-11-13 12:00') })).toEqual({
      company: 'Tidewell',
      start: '2026-11-13 10:00',
      decision: '2026-11-13',
    });
  });

  test('today is the day where the person is', () => {
    expect(told('at Tidewell today 6pm', { ...emptyContext, now: at('2026-11-13 02:00'), zone: newYork })).toEqual({
      company: 'Tidewell',
      start: '2026-11-12 18:00',
    });
  });

  test('a weekday around the new year belongs to the right year', () => {
    expect(told('met Ann Lee at Tidewell 30 Dec 2pm, decision 8 January', { ...emptyContext, now: at('2027-01-02 09:00') })).toEqual({
      company: 'Tidewell',
      people: 'Ann Lee',
      start: '2026-12-30 14:00',
      decision: '2027-01-08',
    });
  });
});

describe('Asks who is meant when several are known', () => {
  test('two people of one first name', () => {
    const people = [aPerson(), aPerson({ id: aPersonId('shah'), name: 'Priya Shah' })];

    expect(told('Priya at Northgate yesterday 2pm', { ...knownContext, people })).toEqual({
      company: 'Northgate Energy*',
      people: 'Priya',
      start: '2026-11-11 14:00',
      asks: `people: ${aPersonId()}, ${aPersonId('shah')}, new`,
    });
  });

  test('two jobs at one company', () => {
    const opportunities = [anOpportunity(), anOpportunity({ id: anOpportunityId('second'), role: 'Data Lead' })];

    expect(told('Ann Lee at Northgate yesterday 2pm', { ...emptyContext, opportunities })).toEqual({
      people: 'Ann Lee',
      start: '2026-11-11 14:00',
      asks: `company: ${anOpportunityId()}, ${anOpportunityId('second')}, new`,
    });
  });

  test('the job that is said settles which', () => {
    const opportunities = [anOpportunity(), anOpportunity({ id: anOpportunityId('second'), role: 'Data Lead' })];

    expect(told('Ann Lee at Northgate for Data Lead yesterday 2pm', { ...emptyContext, opportunities })).toEqual({
      company: 'Northgate Energy*',
      people: 'Ann Lee',
      role: 'Data Lead',
      start: '2026-11-11 14:00',
    });
  });

  test('a recruiter met is of an agency, so no company follows from them', () => {
    expect(told('met Tom Lindqvist yesterday 2pm', knownContext)).toEqual({ people: 'Tom Lindqvist*', start: '2026-11-11 14:00' });
  });
});

describe('Survives whatever is typed', () => {
  const words = fc.constantFrom(
    ...[
      'at',
      'with',
      'via',
      'for',
      'and',
      '&',
      ',',
      '(',
      ')',
      ':',
      '-',
      '.',
      ';',
      '@',
      'today',
      'Friday',
      'next',
      'last',
      'week',
      'decision',
    ],
    ...['by', 'end of', '2pm', '9:30-10:30', '12', 'Oct', '3/4', '31 Feb', 'EST', 'IST', 'Berlin time', 'second interview', 'phone screen'],
    ...[
      'Priya',
      'Nair',
      'Northgate',
      'May',
      'Will',
      'Tom',
      'panel',
      'recruiter',
      'role',
      'Data Analyst',
      "O'Neill",
      'Zoë',
      '李明',
      'in two weeks',
    ],
    ...['an hour ago', 'midnight', 'follow up by email', 'direct', '\u0000', '\u202e', '\n', '😀', '<b>', 'a fortnight'],
  );
  const lines = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
  );

  test('every span lies in the line, stretches are in order, question and answer ids are distinct', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(emptyContext, knownContext), (line, context) => {
        const reading = readLine(line, context);
        const ids = [reading.questions.map(({ id }) => id), ...reading.questions.map(({ answers }) => answers.map(({ id }) => id))];
        const edges = reading.understood.flat();
        expect({
          line: reading.line,
          edges,
          spansOutside: [...reading.understood, ...reading.questions.map(({ span }) => span)].filter(
            ([from, to]) => from < 0 || to > line.length,
          ),
          repeatedIds: ids.filter((each) => new Set(each).size < each.length),
        }).toEqual({ line, edges: edges.toSorted((a, b) => a - b), spansOutside: [], repeatedIds: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('a line of a hundred thousand characters is kept whole', () => {
    fc.assert(
      fc.property(words, (word) => {
        const line = `${word} `.repeat(Math.ceil(100_000 / (word.length + 1)));
        expect(told(line)).toEqual(line.trim() === '' ? {} : { rest: line.trim() });
      }),
      { numRuns: 20 },
    );
  });

  test('typing a line letter by letter never throws', () => {
    const line =
      'Priya Nair and Joan Ellery at Northgate Energy yesterday 2:30pm, first round for Data Analyst via Brightwater, decision next Friday';
    const lengths = Array.from(line, (_, at) => readLine(line.slice(0, at), knownContext).line.length);

    expect(lengths).toEqual(Array.from(line, (_, at) => at));
  });
});
