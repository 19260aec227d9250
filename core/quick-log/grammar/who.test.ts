import { describe, expect, test } from 'vitest';
import { knownContext, told, type Told } from '../../testing/readings.ts';

describe('Reads jobs', () => {
  test.each<[string, Told]>([
    ['interview for Data Analyst at Tidewell yesterday 2pm', { company: 'Tidewell', role: 'Data Analyst', start: '2026-11-11 14:00' }],
    [
      'interview at Tidewell for the senior data analyst role yesterday 2pm',
      { company: 'Tidewell', role: 'Senior Data Analyst', start: '2026-11-11 14:00' },
    ],
    [
      'Ann Lee at Tidewell for QA Engineer yesterday 2pm',
      { company: 'Tidewell', people: 'Ann Lee', role: 'QA Engineer', start: '2026-11-11 14:00' },
    ],
    [
      'Ann Lee at Tidewell yesterday 2pm, role: Head of Data',
      { company: 'Tidewell', people: 'Ann Lee', role: 'Head of Data', start: '2026-11-11 14:00' },
    ],
    [
      'first interview at Tidewell yesterday 2pm, Controller',
      { company: 'Tidewell', role: 'Controller', round: 1, start: '2026-11-11 14:00' },
    ],
    ['Ann Lee at Tidewell yesterday 2pm, buyer', { company: 'Tidewell', people: 'Ann Lee', role: 'Buyer', start: '2026-11-11 14:00' }],
    ['Data Analyst at Tidewell yesterday 2pm', { company: 'Tidewell', role: 'Data Analyst', start: '2026-11-11 14:00' }],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Reads jobs, by what is known already', () => {
  test.each<[string, Told]>([['interview for Northgate yesterday 2pm', { company: 'Northgate Energy*', start: '2026-11-11 14:00' }]])(
    '%s',
    (line, expected) => {
      expect(told(line, knownContext)).toEqual(expected);
    },
  );
});

describe('Reads recruiters', () => {
  test.each<[string, Told]>([
    [
      'Ann Lee at Tidewell yesterday 2pm via Brightwater Recruitment',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', route: 'Brightwater Recruitment' },
    ],
    [
      'Ann Lee at Tidewell yesterday 2pm via Tom at Brightwater',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', route: 'Tom of Brightwater' },
    ],
    [
      'Ann Lee at Tidewell yesterday 2pm, recruiter: Tom Lindqvist (Brightwater)',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', route: 'Tom Lindqvist of Brightwater' },
    ],
    [
      'Ann Lee at Tidewell yesterday 2pm through a recruiter',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', route: 'some recruiter' },
    ],
    [
      'Ann Lee at Tidewell yesterday 2pm, applied directly',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', route: 'direct' },
    ],
    [
      'Ann Lee at Tidewell yesterday 2pm, no agency',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', route: 'direct' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Reads recruiters, by what is known already', () => {
  test.each<[string, Told]>([
    [
      'Ann Lee at Tidewell yesterday 2pm via Tom',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', route: 'Tom Lindqvist* of Brightwater' },
    ],
    [
      'Ann Lee at Tidewell yesterday 2pm via brightwater',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', route: 'Brightwater' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line, knownContext)).toEqual(expected);
  });
});

describe('Reads rounds', () => {
  test.each<[string, Told]>([
    ['first interview at Tidewell yesterday 2pm', { company: 'Tidewell', round: 1, start: '2026-11-11 14:00' }],
    ['second round at Tidewell yesterday 2pm', { company: 'Tidewell', round: 2, start: '2026-11-11 14:00' }],
    ['3rd interview Tidewell yesterday 2pm', { company: 'Tidewell', round: 3, start: '2026-11-11 14:00' }],
    ['round 2 at Tidewell yesterday 2pm', { company: 'Tidewell', round: 2, start: '2026-11-11 14:00' }],
    ['third technical interview at Tidewell yesterday 2pm', { company: 'Tidewell', round: 3, start: '2026-11-11 14:00' }],
    [
      'phone screen with Ann Lee at Tidewell yesterday 2pm',
      { company: 'Tidewell', people: 'Ann Lee', round: 0, start: '2026-11-11 14:00', format: 'phone' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Reads how it is held and followed up', () => {
  test.each<[string, Told]>([
    [
      'video interview with Ann Lee at Tidewell yesterday 2pm',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', format: 'video' },
    ],
    ['Ann Lee at Tidewell yesterday 2pm on Teams', { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', format: 'video' }],
    [
      'Ann Lee at Tidewell yesterday 2pm google meet',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', format: 'video' },
    ],
    ['Ann Lee at Tidewell yesterday 2pm by phone', { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', format: 'phone' }],
    [
      'Ann Lee at Tidewell yesterday 2pm in person',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', format: 'on-site' },
    ],
    [
      'on site at Tidewell yesterday 2pm with Ann Lee',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', format: 'on-site' },
    ],
    [
      'Ann Lee at Tidewell yesterday 2pm, follow up by phone',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', channel: 'phone' },
    ],
    [
      'Ann Lee at Tidewell yesterday 2pm, follow up through the recruiter',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', channel: 'through-recruiter' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Asks about names rather than guessing', () => {
  test.each<[string, Told]>([
    ['interview with Google yesterday 2pm', { start: '2026-11-11 14:00', asks: 'company: company, person', rest: 'interview with Google' }],
    [
      'interview with Jane Green yesterday 2pm',
      { start: '2026-11-11 14:00', asks: 'company: person, company', rest: 'interview with Jane Green' },
    ],
    ['interview for Google yesterday 2pm', { start: '2026-11-11 14:00', asks: 'company: company, role', rest: 'interview for Google' }],
    ['Tidewell, Ann Lee, yesterday 2pm', { start: '2026-11-11 14:00', asks: 'company: tidewell, ann lee', rest: 'Tidewell, Ann Lee' }],
    [
      'Ann Lee at Tidewell yesterday 2pm through Tom Lindqvist',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', route: 'Tom Lindqvist', orElse: 'route: agency' },
    ],
    [
      'Ann Lee at Tidewell yesterday 2pm via Tom',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', route: 'Tom', orElse: 'route: person' },
    ],
    [
      'final interview at Tidewell yesterday 2pm',
      { company: 'Tidewell', start: '2026-11-11 14:00', asks: 'round: 2, 3, 4', rest: 'final interview' },
    ],
    [
      'Priya at Northgate today 10am, Joan at Tidewell today 11am',
      { asks: 'company: 1, 2', rest: 'Priya at Northgate today 10am, Joan at Tidewell today 11am' },
    ],
    ['Priya at Northgate 2pm and Joan at Tidewell 4pm', { asks: 'company: 1, 2', rest: 'Priya at Northgate 2pm and Joan at Tidewell 4pm' }],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});
