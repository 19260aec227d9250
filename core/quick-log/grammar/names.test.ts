import { describe, expect, test } from 'vitest';
import { knownContext, told, type Told } from '../../testing/readings.ts';

describe('Reads people', () => {
  test.each<[string, Told]>([
    ['met Priya Nair at Northgate yesterday 2pm', { company: 'Northgate', people: 'Priya Nair', start: '2026-11-11 14:00' }],
    ['Met with Priya Nair from Northgate yesterday 2pm', { company: 'Northgate', people: 'Priya Nair', start: '2026-11-11 14:00' }],
    ['spoke to Joan Ellery at Tidewell yesterday 2pm', { company: 'Tidewell', people: 'Joan Ellery', start: '2026-11-11 14:00' }],
    [
      'had an interview with Joan Ellery at Tidewell yesterday 2pm',
      { company: 'Tidewell', people: 'Joan Ellery', start: '2026-11-11 14:00' },
    ],
    [
      'interviewed by Ann Lee and Bob Ray at Lumen & Sons yesterday 2pm',
      { company: 'Lumen & Sons', people: 'Ann Lee, Bob Ray', start: '2026-11-11 14:00' },
    ],
    [
      'Ann Lee, Bob Ray and Chi Wu at Lumen and Sons yesterday 2pm',
      { company: 'Lumen and Sons', people: 'Ann Lee, Bob Ray, Chi Wu', start: '2026-11-11 14:00' },
    ],
    ['Ann & Bob at Tidewell yesterday 2pm', { company: 'Tidewell', people: 'Ann, Bob', start: '2026-11-11 14:00' }],
    ['panel: Ann Lee, Bob Ray at Tidewell yesterday 2pm', { company: 'Tidewell', people: 'Ann Lee, Bob Ray', start: '2026-11-11 14:00' }],
    [
      'Priya Nair (hiring manager) and Joan Ellery at Northgate yesterday 2pm',
      { company: 'Northgate', people: 'Priya Nair (hiring-manager), Joan Ellery', start: '2026-11-11 14:00' },
    ],
    [
      'hiring manager Priya Nair at Northgate yesterday 2pm',
      { company: 'Northgate', people: 'Priya Nair (hiring-manager)', start: '2026-11-11 14:00' },
    ],
    [
      'Ann Lee, Head of Data at Tidewell yesterday 2pm',
      { company: 'Tidewell', people: 'Ann Lee', start: '2026-11-11 14:00', rest: 'Head of Data' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Reads names that are months, days and common words', () => {
  test.each<[string, Told]>([
    ['April May at Monday.com yesterday 2pm', { company: 'Monday.com', people: 'April May', start: '2026-11-11 14:00' }],
    ['Will Young at Next yesterday 2pm', { company: 'Next', people: 'Will Young', start: '2026-11-11 14:00' }],
    ['will young at next yesterday 2pm', { company: 'Next', people: 'Will Young', start: '2026-11-11 14:00' }],
    ['June May at May & Co yesterday 2pm', { company: 'May & Co', people: 'June May', start: '2026-11-11 14:00' }],
    ["may day at friday's yesterday 2pm", { company: "Friday's", people: 'May Day', start: '2026-11-11 14:00' }],
    ['with Sunday Oliseh at Northgate yesterday 2pm', { company: 'Northgate', people: 'Sunday Oliseh', start: '2026-11-11 14:00' }],
    ['Friday Adeyemi at Northgate yesterday 2pm', { company: 'Northgate', people: 'Friday Adeyemi', start: '2026-11-11 14:00' }],
    ['Mark Friday at Black Friday Ltd yesterday 2pm', { company: 'Black Friday Ltd', people: 'Mark Friday', start: '2026-11-11 14:00' }],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Reads names from everywhere', () => {
  test.each<[string, Told]>([
    [
      'Zoë Kowalczyk-Ängström at Café Größe yesterday 2pm',
      { company: 'Café Größe', people: 'Zoë Kowalczyk-Ängström', start: '2026-11-11 14:00' },
    ],
    ['李明 at 华为 yesterday 2pm', { company: '华为', people: '李明', start: '2026-11-11 14:00' }],
    ['山田太郎 at トヨタ yesterday 2pm', { company: 'トヨタ', people: '山田太郎', start: '2026-11-11 14:00' }],
    ['Анна Иванова at Яндекс yesterday 2pm', { company: 'Яндекс', people: 'Анна Иванова', start: '2026-11-11 14:00' }],
    [
      "Siobhán O'Neill at O'Reilly & Sons yesterday 2pm",
      { company: "O'Reilly & Sons", people: "Siobhán O'Neill", start: '2026-11-11 14:00' },
    ],
    ["o'neill at tidewell yesterday 2pm", { company: 'Tidewell', people: "O'Neill", start: '2026-11-11 14:00' }],
    ['J. R. Hartley at Yellow Pages yesterday 2pm', { company: 'Yellow Pages', people: 'J. R. Hartley', start: '2026-11-11 14:00' }],
    ['Dr. Amy Wong at Planet Express yesterday 2pm', { company: 'Planet Express', people: 'Dr. Amy Wong', start: '2026-11-11 14:00' }],
    ['José da Silva at Banco do Porto yesterday 2pm', { company: 'Banco do Porto', people: 'José da Silva', start: '2026-11-11 14:00' }],
    [
      'Ludwig van Beethoven at Bank of England yesterday 2pm',
      { company: 'Bank of England', people: 'Ludwig van Beethoven', start: '2026-11-11 14:00' },
    ],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Reads companies', () => {
  test.each<[string, Told]>([
    ['Priya at AT&T yesterday 2pm', { company: 'AT&T', people: 'Priya', start: '2026-11-11 14:00' }],
    ['Priya at 3M yesterday 2pm', { company: '3M', people: 'Priya', start: '2026-11-11 14:00' }],
    ['Priya at eBay yesterday 2pm', { company: 'eBay', people: 'Priya', start: '2026-11-11 14:00' }],
    ['Northgate Energy yesterday 2pm', { company: 'Northgate Energy', start: '2026-11-11 14:00' }],
    ['Fielding & Rowe second interview yesterday 2pm', { company: 'Fielding & Rowe', round: 2, start: '2026-11-11 14:00' }],
    ['Priya Nair, Northgate Energy, yesterday 2pm', { company: 'Northgate Energy', people: 'Priya Nair', start: '2026-11-11 14:00' }],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('Reads known companies and people', () => {
  test.each<[string, Told]>([
    ['Northgate yesterday 2pm with Priya', { company: 'Northgate Energy*', people: 'Priya Nair*', start: '2026-11-11 14:00' }],
    ['NORTHGATE yesterday 2pm', { company: 'Northgate Energy*', start: '2026-11-11 14:00' }],
    ['northgate energy ltd yesterday 2pm', { company: 'Northgate Energy*', start: '2026-11-11 14:00' }],
    ['fielding and rowe yesterday 2pm', { company: 'Fielding & Rowe*', start: '2026-11-11 14:00' }],
    ['Fielding yesterday 2pm', { company: 'Fielding & Rowe*', start: '2026-11-11 14:00' }],
    ['Priya Nair yesterday 2pm', { company: '~Northgate Energy*', people: 'Priya Nair*', start: '2026-11-11 14:00' }],
    ['príya nair yesterday 2pm', { company: '~Northgate Energy*', people: 'Priya Nair*', start: '2026-11-11 14:00' }],
    ['Priya and Joan at Northgate yesterday 2pm', { company: 'Northgate Energy*', people: 'Priya Nair*, Joan', start: '2026-11-11 14:00' }],
    ['Priya at Tidewell yesterday 2pm', { company: 'Tidewell', people: 'Priya', start: '2026-11-11 14:00' }],
    ['Tom at Northgate yesterday 2pm', { company: 'Northgate Energy*', people: 'Tom', start: '2026-11-11 14:00' }],
  ])('%s', (line, expected) => {
    expect(told(line, knownContext)).toEqual(expected);
  });
});
