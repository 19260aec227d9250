import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from './bounds.ts';
import { placeQuick } from './quick-place.ts';

const laptop: Bounds = { x: 0, y: 25, width: 1440, height: 875 };
const monitor: Bounds = { x: 1440, y: 0, width: 2560, height: 1400 };
const card = { spot: null, width: 640, height: 200, usualHeight: 368 };

test('a window that was never moved is in the middle of the screen with the pointer, with room to grow', () => {
  expect([placeQuick({ ...card, screens: [laptop, monitor] }), placeQuick({ ...card, screens: [monitor, laptop] })]).toEqual([
    { x: 400, y: 279, width: 640, height: 200 },
    { x: 2400, y: 516, width: 640, height: 200 },
  ]);
});

test('a window that was moved comes back there, wherever the pointer is', () => {
  expect(placeQuick({ ...card, spot: { x: 1700, y: 40 }, screens: [laptop, monitor] })).toEqual({
    x: 1700,
    y: 40,
    width: 640,
    height: 200,
  });
});

test('a window whose screen has gone is in the middle again, and one that hangs over an edge is moved back', () => {
  expect([
    placeQuick({ ...card, spot: { x: 1700, y: 40 }, screens: [laptop] }),
    placeQuick({ ...card, spot: { x: 1300, y: 800 }, screens: [laptop] }),
  ]).toEqual([
    { x: 400, y: 279, width: 640, height: 200 },
    { x: 800, y: 700, width: 640, height: 200 },
  ]);
});

test('however high its content and wherever it was, all of it is on a screen', () => {
  const spot = fc.option(fc.record({ x: fc.integer(), y: fc.integer() }));
  fc.assert(
    fc.property(spot, fc.nat(20_000), (remembered, height) => {
      const { x, y, width, height: high } = placeQuick({ ...card, spot: remembered, height, screens: [laptop, monitor] });
      const inside = (screen: Bounds) =>
        x >= screen.x && y >= screen.y && x + width <= screen.x + screen.width && y + high <= screen.y + screen.height;
      return inside(laptop) || inside(monitor);
    }),
  );
});
