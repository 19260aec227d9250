import { expect, test } from 'vitest';
import { at } from '../../core/testing/builders.ts';
import { createFakeTime, settle } from '../testing/fake-time.ts';
import { createOpenFile, REFUSED_AT_LATEST_MS } from './open-file.ts';

const opening = (openPath: (file: string) => Promise<string>) => {
  const time = createFakeTime(at('2026-11-12 12:00'));
  return { time, open: createOpenFile({ openPath, timer: time.timer }) };
};

test('a desktop that answers at once is taken at its word, and no timer is left', async () => {
  const answers = await Promise.all(
    ['', 'no program'].map(async (refusal) => {
      const { open, time } = opening(() => Promise.resolve(refusal));
      return [await open('/x.eml'), time.waiting()];
    }),
  );
  expect(answers).toEqual([
    [true, 0],
    [false, 0],
  ]);
});

test('one that says nothing while the program is open has opened it', async () => {
  const { open, time } = opening(() => new Promise(() => undefined));
  const answer = open('/x.eml');
  await settle();
  await time.pass(REFUSED_AT_LATEST_MS);
  expect(await answer).toBe(true);
});
