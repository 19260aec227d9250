import { describe, expect, test } from 'vitest';
import { noted } from '../testing/captures.ts';

describe('What did not happen, or has not yet', () => {
  test.each(['Priya did not call', "Northgate hasn't called yet", 'Priya never replied', 'Northgate has not rejected me'])(
    'is kept as a note: %s',
    (line) => {
      expect(noted(line)).toEqual({ kind: 'note', about: 'northgate', notes: line });
    },
  );

  test.each(['Northgate will call tomorrow', 'Northgate is going to call me on Monday', "Northgate said they'll call on Friday"])(
    'is never noted as a call: %s',
    (line) => {
      expect(noted(line).kind).not.toBe('happened');
    },
  );

  test('leaves what was asked for, and the day they decide, as they are', () => {
    expect([noted('Northgate will want references by Friday').facts, noted('Northgate called, they will decide on Tuesday').facts]).toEqual(
      ['in mail request by 11-13: references', 'in phone other; decision on 11-17 employer'],
    );
  });
});
