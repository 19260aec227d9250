import { expect, test } from 'vitest';
import { at } from '../../core/testing/builders.ts';
import { createFakeTime, settle } from '../testing/fake-time.ts';
import { quitCleanly } from './quit-cleanly.ts';

/** An app that is asked to quit, and closes as it is told to. */
const quitting = (close: () => Promise<void>) => {
  const told: string[] = [];
  const { timer, pass } = createFakeTime(at('2026-11-12 09:00'));
  let ask = (): void => undefined;
  quitCleanly({
    app: {
      on: (_event: string, listener: (event: { preventDefault: () => void }) => void) => {
        ask = () => {
          listener({ preventDefault: () => told.push('held') });
        };
      },
      exit: (code: number) => told.push(`exit ${String(code)}`),
    } as unknown as Parameters<typeof quitCleanly>[0]['app'],
    timer,
    log: (event) => told.push(event),
    close,
  });
  return {
    told,
    pass,
    ask: () => {
      ask();
    },
  };
};

test('quitting waits until everything is closed, however often it is asked for', async () => {
  let closed = (): void => undefined;
  const { ask, told } = quitting(() => new Promise((resolve) => (closed = resolve)));
  ask();
  ask();
  await settle();
  const before = [...told];
  closed();
  await settle();
  expect([before, told]).toEqual([
    ['held', 'held'],
    ['held', 'held', 'exit 0'],
  ]);
});

test('it goes on where closing fails, and says so', async () => {
  const { ask, told } = quitting(() => Promise.reject(new Error('full')));
  ask();
  await settle();
  expect(told).toEqual(['held', 'not-closed-cleanly', 'exit 0']);
});

test('nothing holds it up for longer than three seconds', async () => {
  const { ask, told, pass } = quitting(() => new Promise(() => undefined));
  ask();
  await pass(2999);
  const before = [...told];
  await pass(1);
  expect([before, told]).toEqual([['held'], ['held', 'quit-without-closing', 'exit 0']]);
});
