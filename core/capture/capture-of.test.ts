import { describe, expect, test } from 'vitest';
import { type Noted, noted } from './testing/captures.ts';

describe('The sentences quick capture is for', () => {
  test.each<[string, Noted]>([
    [
      'Northgate called, wants references by Friday',
      { kind: 'happened', about: 'northgate', facts: 'in phone request by 11-13: references' },
    ],
    ['thanked Priya Nair', { kind: 'happened', who: 'Priya Nair*', about: '~northgate', facts: 'out mail thanks' }],
    ['Brightwater says decision moved to Tuesday', { kind: 'happened', about: '~northgate', facts: 'decision on 11-17 recruiter' }],
    [
      'Harbour Talent says decision moved to Tuesday',
      { kind: 'happened', facts: 'decision on 11-17 recruiter', asks: 'about: kestrel, osprey, all' },
    ],
  ])('%s', (line, expected) => {
    expect(noted(line)).toEqual(expected);
  });
});
