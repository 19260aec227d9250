import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

it('lets go what is asked for while it runs, and runs again after success and failure', async () => {
  const once = oneAtATime();
  const runs: string[] = [];
  const running = (name: string, outcome: Promise<void> = Promise.resolve()) =>
    once(() => {
      runs.push(name);
      return outcome;
    });
  await Promise.all([running('first'), running('while it runs')]);
  const failure = new Error('no answer');
  const failed = await running('failing', Promise.reject(failure)).catch((reason: unknown) => reason);
  await running('after');
  expect([runs, failed]).toEqual([['first', 'failing', 'after'], failure]);
});
