import { describe, expect, test } from 'vitest';
import { told, type Told } from '../../testing/readings.ts';

describe('Reads hours', () => {
  test.each<[string, Told]>([
    ['at Tidewell yesterday 14:30', { company: 'Tidewell', start: '2026-11-11 14:30' }],
    ['at Tidewell yesterday at 1430', { company: 'Tidewell', start: '2026-11-11 14:30' }],
    ['at Tidewell yesterday 2.30pm', { company: 'Tidewell', start: '2026-11-11 14:30' }],
    ['at Tidewell yesterday at 2.30', { company: 'Tidewell', start: '2026-11-11 14:30' }],
    ['at Tidewell yesterday 2 p.m.', { company: 'Tidewell', start: '2026-11-11 14:00' }],
    ['at Tidewell yesterday at noon', { company: 'Tidewell', start: '2026-11-11 12:00' }],
    ["at Tidewell yesterday 3 o'clock", { company: 'Tidewell', start: '2026-11-11 15:00' }],
    ['at Tidewell yesterday quarter to three', { company: 'Tidewell', start: '2026-11-11 14:45' }],
    ['at Tidewell yesterday half two', { company: 'Tidewell', start: '2026-11-11 14:30' }],
    ['at Tidewell yesterday quarter past 10', { company: 'Tidewell', start: '2026-11-11 10:15' }],
    ['at Tidewell yesterday at seven', { company: 'Tidewell', start: '2026-11-11 19:00' }],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Takes a bare 1 to 7 for afternoon, 8 to 11 for morning and 12 for noon', () => {
  test.each<[string, Told]>([
    ['at Tidewell yesterday at 1', { company: 'Tidewell', start: '2026-11-11 13:00' }],
    ['at Tidewell yesterday at 7', { company: 'Tidewell', start: '2026-11-11 19:00' }],
    ['at Tidewell yesterday at 8', { company: 'Tidewell', start: '2026-11-11 08:00' }],
    ['at Tidewell yesterday at 11', { company: 'Tidewell', start: '2026-11-11 11:00' }],
    ['at Tidewell yesterday at 12', { company: 'Tidewell', start: '2026-11-11 12:00' }],
    ['at Tidewell yesterday evening at 8', { company: 'Tidewell', start: '2026-11-11 20:00' }],
    ['at Tidewell this morning at 7', { company: 'Tidewell', start: '2026-11-12 07:00' }],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Reads ends', () => {
  test.each<[string, Told]>([
    ['at Tidewell yesterday 9-10', { company: 'Tidewell', start: '2026-11-11 09:00', end: '10:00' }],
    ['at Tidewell yesterday 9:30–10:30', { company: 'Tidewell', start: '2026-11-11 09:30', end: '10:30' }],
    ['at Tidewell yesterday 11-1', { company: 'Tidewell', start: '2026-11-11 11:00', end: '13:00' }],
    ['at Tidewell yesterday 2-3pm', { company: 'Tidewell', start: '2026-11-11 14:00', end: '15:00' }],
    ['at Tidewell yesterday 11-1pm', { company: 'Tidewell', start: '2026-11-11 11:00', end: '13:00' }],
    ['at Tidewell yesterday from 10 to 11:30', { company: 'Tidewell', start: '2026-11-11 10:00', end: '11:30' }],
    ['at Tidewell yesterday between 2 and 3', { company: 'Tidewell', start: '2026-11-11 14:00', end: '15:00' }],
    ['at Tidewell yesterday 2pm until 3', { company: 'Tidewell', start: '2026-11-11 14:00', end: '15:00' }],
    ['at Tidewell yesterday 2pm to 1pm', { company: 'Tidewell', start: '2026-11-11 14:00', end: '13:00' }],
    ['at Tidewell yesterday 2pm for 90 minutes', { company: 'Tidewell', start: '2026-11-11 14:00', end: '15:30' }],
    ['at Tidewell yesterday 2pm for an hour and a half', { company: 'Tidewell', start: '2026-11-11 14:00', end: '15:30' }],
    ['at Tidewell yesterday 2pm, 1.5 hours', { company: 'Tidewell', start: '2026-11-11 14:00', end: '15:30' }],
    ['at Tidewell yesterday 2pm, half an hour', { company: 'Tidewell', start: '2026-11-11 14:00', end: '14:30' }],
    ['finished an hour ago at Tidewell', { company: 'Tidewell', start: '2026-11-12 ?', end: '11:38' }],
    ['at Tidewell 40 minutes ago', { company: 'Tidewell', start: '2026-11-12 11:58' }],
    ['at Tidewell in two hours', { company: 'Tidewell', start: '2026-11-12 14:38' }],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Reads zones', () => {
  test.each<[string, Told]>([
    ['at Tidewell yesterday 3pm EST', { company: 'Tidewell', start: '2026-11-11 15:00', zone: 'America/New_York' }],
    ['at Tidewell 3pm ET yesterday', { company: 'Tidewell', start: '2026-11-11 15:00', zone: 'America/New_York' }],
    ['at Tidewell yesterday 3pm BST', { company: 'Tidewell', start: '2026-11-11 15:00', zone: 'Europe/London' }],
    ['at Tidewell yesterday 3pm CET', { company: 'Tidewell', start: '2026-11-11 15:00', zone: 'Europe/Berlin' }],
    ['at Tidewell yesterday 3pm UTC', { company: 'Tidewell', start: '2026-11-11 15:00', zone: 'UTC' }],
    ['at Tidewell yesterday 2pm Berlin time', { company: 'Tidewell', start: '2026-11-11 14:00', zone: 'Europe/Berlin' }],
    ['at Tidewell yesterday 3pm New York time', { company: 'Tidewell', start: '2026-11-11 15:00', zone: 'America/New_York' }],
    ['at Tidewell yesterday 3pm San Francisco time', { company: 'Tidewell', start: '2026-11-11 15:00', zone: 'America/Los_Angeles' }],
    ['at Tidewell yesterday 3pm Pacific time', { company: 'Tidewell', start: '2026-11-11 15:00', zone: 'America/Los_Angeles' }],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});
