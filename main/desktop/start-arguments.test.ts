import { expect, test } from 'vitest';
import { readArguments, receivedRequest } from './start-arguments.ts';

test('a plain start asks for nothing in particular', () => {
  expect(readArguments(['/opt/afterview/afterview'])).toEqual({ hidden: false, demo: false, link: null, userDataFolder: null });
});

test('everything a start can ask for is read, in any order', () => {
  const argv = ['electron', '--user-data-dir=/tmp/other place', '.', '--hidden', 'afterview://today', '--demo', '--unknown'];
  expect(readArguments(argv)).toEqual({ hidden: true, demo: true, link: 'afterview://today', userDataFolder: '/tmp/other place' });
});

test('an empty folder is none', () => {
  expect(readArguments(['afterview', '--user-data-dir=']).userDataFolder).toBeNull();
});

test('a second start hands over its request, and nothing else gets through', () => {
  const request = { hidden: true, demo: false, link: 'afterview://log' };
  expect([request, { demo: 'yes', link: 7, more: true }, null, 'afterview://log'].map(receivedRequest)).toEqual([
    request,
    ...Array.from({ length: 3 }, () => ({ hidden: false, demo: false, link: null })),
  ]);
});
