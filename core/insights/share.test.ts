import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, shareOf } from './share.ts';

const someShare = fc
  .integer({ min: 1, max: 400 })
  .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)))
  .map(([of, total]) => shareOf(of, total))
  .filter((share) => share !== null);

describe('the interval of a share', () => {
  it('is the one Wilson gives', () => {
    // 1 of 10 by hand: center (0.1 + 3.8415 / 20) / 1.38415 = 0.2110, half (1.96 / 1.38415) √(0.009 + 0.0096) = 0.1931.
    const { low, high } = shareOf(1, 10) ?? { low: 0, high: 0 };
    expect([low, high].map((end) => end.toFixed(4))).toEqual(['0.0179', '0.4042']);
  });

  it('has a width where all or none of a few were so', () => {
    expect([shareOf(0, 5), shareOf(5, 5)].map((share) => [share?.low.toFixed(3), share?.high.toFixed(3)])).toEqual([
      ['0.000', '0.434'],
      ['0.566', '1.000'],
    ]);
  });

  it('of none is none', () => {
    expect(shareOf(0, 0)).toBeNull();
  });

  it('contains the share and stays on the scale', () => {
    fc.assert(
      fc.property(someShare, ({ share, low, high }) => {
        expect(low >= 0 && low <= share && share <= high && high <= 1 && low < high).toBe(true);
      }),
    );
  });

  it('is narrower with more of the same', () => {
    fc.assert(
      fc.property(someShare, fc.integer({ min: 2, max: 9 }), (share, times) => {
        const more = shareOf(share.of * times, share.total * times);
        expect((more?.high ?? 1) - (more?.low ?? 0)).toBeLessThan(share.high - share.low);
      }),
    );
  });

  it('mirrors the one of the opposite', () => {
    fc.assert(
      fc.property(someShare, ({ of, total, low, high }) => {
        const opposite = shareOf(total - of, total);
        expect(opposite?.low).toBeCloseTo(1 - high, 10);
        expect(opposite?.high).toBeCloseTo(1 - low, 10);
      }),
    );
  });
});

describe('the interval of a difference', () => {
  it('is the one of Newcombe’s own example', () => {
    // 56 of 70 and 48 of 80: 0.20, from 0.0524 to 0.3339 by his method 10.
    const [one, other] = [shareOf(56, 70), shareOf(48, 80)];
    const difference = one === null || other === null ? null : differenceOf(one, other);
    expect([difference?.low.toFixed(4), difference?.high.toFixed(4)]).toEqual(['0.0524', '0.3339']);
  });

  it('contains the difference, and turns round with the two', () => {
    fc.assert(
      fc.property(someShare, someShare, (one, other) => {
        const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
        const difference = one.share - other.share;
        expect(there.low <= difference && difference <= there.high).toBe(true);
        expect(back.low).toBeCloseTo(-there.high, 10);
      }),
    );
  });
});
