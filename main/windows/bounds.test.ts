import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bounds, fitBounds } from './bounds.ts';

const laptop: Bounds = { x: 0, y: 25, width: 1440, height: 875 };
const monitor: Bounds = { x: 1440, y: 0, width: 2560, height: 1400 };

test('a window that was nowhere yet opens in the middle of the first screen', () => {
  expect(fitBounds(null, [laptop, monitor])).toEqual({ x: 20, y: 25, width: 1400, height: 875 });
});

test('a window comes back exactly where it was', () => {
  const place = { x: 1700, y: 200, width: 900, height: 700 };
  expect(fitBounds(place, [laptop, monitor])).toEqual(place);
});

test('a window whose screen has gone opens in the middle of the first one, with its size', () => {
  expect(fitBounds({ x: 1700, y: 200, width: 900, height: 700 }, [laptop])).toEqual({ x: 270, y: 113, width: 900, height: 700 });
});

test('a window that hung over an edge is moved back, and one that is too large is shrunk', () => {
  expect([
    fitBounds({ x: 1200, y: 700, width: 900, height: 700 }, [laptop]),
    fitBounds({ x: -50, y: 0, width: 4000, height: 3000 }, [laptop]),
    fitBounds({ x: 10, y: 30, width: 100, height: 100 }, [laptop]),
  ]).toEqual([{ x: 540, y: 200, width: 900, height: 700 }, laptop, { x: 10, y: 30, width: 720, height: 560 }]);
});

test('whatever was remembered, the whole window is on a screen', () => {
  const place = fc.record({ x: fc.integer(), y: fc.integer(), width: fc.nat(20_000), height: fc.nat(20_000) });
  fc.assert(
    fc.property(place, (remembered) => {
      const { x, y, width, height } = fitBounds(remembered, [laptop, monitor]);
      const inside = (screen: Bounds) =>
        x >= screen.x && y >= screen.y && x + width <= screen.x + screen.width && y + height <= screen.y + screen.height;
      return inside(laptop) || inside(monitor);
    }),
  );
});
