import { expect, it } from 'vitest';
import { matches } from './packages.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
    'node_modules/only-on-windows': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};
const { 'node_modules/zod': zod } = lock.packages;

it('takes an install without the optional packages of other platforms for whole', () => {
  expect(matches(lock, { packages: { 'node_modules/zod': zod } })).toBe(true);
});

it('asks for an install when a package is missing, another or left over, or when there was none', () => {
  const others = [
    {},
    { 'node_modules/zod': { ...zod, version: '4.6.6' } },
    { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } },
    { 'node_modules/zod': zod, 'node_modules/left-over': { version: '1.0.0' } },
  ];
  expect([...others.map((packages) => matches(lock, { packages })), matches(lock, undefined)]).toEqual([false, false, false, false, false]);
});
