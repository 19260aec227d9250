import { describe, expect, test } from 'vitest';
import { anOpportunityId, aPersonId } from '../testing/builders.ts';
import type { CaptureGiven } from './reading.ts';
import { capturedContext, type Noted, noted } from './testing/captures.ts';

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

describe('What a call is noted with, where it is known who is on the phone', () => {
  const call: CaptureGiven = {
    person: { personId: aPersonId('priya'), name: 'Priya Nair', role: 'interviewer' },
    opportunityIds: [anOpportunityId('northgate')],
    call: 'in',
    kind: null,
  };
  test.each<[string, string, string?]>([
    ['', 'in phone other'],
    ['???', 'in phone other', '???'],
    ['wants references by Friday', 'in phone request by 11-13: references'],
    ['missed it', 'in phone missed-call'],
    ['decision moved to Tuesday', 'in phone other; decision on 11-17 employer'],
    ['told her 44k', 'in phone other; told pay: 44k'],
    ['interview moved to Wednesday 11am', 'in phone other; moved second to 11-18 11:00 employer'],
  ])('%j', (line, facts, notes) => {
    const expected = { kind: 'happened', who: 'Priya Nair*', about: 'northgate', facts };
    expect(noted(line, capturedContext, call)).toEqual(notes === undefined ? expected : { ...expected, notes });
  });
});
