import { expect, test } from 'vitest';
import { ribbonOf } from './flow-ribbon.ts';

test('is as high at both ends, and bends alike above and below', () => {
  const stops = [
    { x: 10, y: 50 },
    { x: 110, y: 90 },
  ];
  expect(ribbonOf(stops, 20)).toBe('M10,40C60,40 60,80 110,80L110,100C60,100 60,60 10,60Z');
});

test('runs on level past a step it does not belong to', () => {
  const stops = [
    { x: 0, y: 10 },
    { x: 100, y: 30 },
    { x: 110, y: 30 },
    { x: 210, y: 30 },
  ];
  expect(ribbonOf(stops, 4)).toBe('M0,8C50,8 50,28 100,28H110C160,28 160,28 210,28L210,32C160,32 160,32 110,32H100C50,32 50,12 0,12Z');
});
