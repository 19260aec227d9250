import { readdirSync, writeFileSync } from 'node:fs';
import { promises } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Processes, takeLock } from './lock.ts';
import { aFolder } from './testing/open-for-test.ts';

/** A computer on which these processes run, each started at its text. */
const running = (own: number, starts: Record<number, string>): Processes => ({ own, startOf: (pid) => starts[pid] ?? null });

const lockedBy = (folder: string, text: string): void => {
  writeFileSync(join(folder, 'lock'), text);
};

describe('the lock of a folder', () => {
  test('is refused while its owner runs', async () => {
    const folder = aFolder();
    const computer = { 1: 'first', 2: 'second' };
    await takeLock(promises, folder, running(1, computer));
    expect(await takeLock(promises, folder, running(2, computer))).toBeNull();
  });

  test('is free again once released, and leaves nothing behind', async () => {
    const folder = aFolder();
    const lock = await takeLock(promises, folder, running(1, { 1: 'first' }));
    await lock?.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['does not run any more', JSON.stringify({ pid: 1, start: 'first' }), { 2: 'second' }],
    ['has the number of another one now', JSON.stringify({ pid: 1, start: 'first' }), { 1: 'reused', 2: 'second' }],
    ['was stopped while taking it', '', { 2: 'second' }],
    ['is not to be made out', '{"pid":', { 2: 'second' }],
  ])('is regained from an owner that %s', async (_, text, computer) => {
    const folder = aFolder();
    lockedBy(folder, text);
    const lock = await takeLock(promises, folder, running(2, computer));
    await lock?.release();
    expect([lock === null, readdirSync(folder)]).toEqual([false, []]);
  });

  test('is given to one of many that come at once', async () => {
    const folder = aFolder();
    const starts = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index + 1, `start ${index}`]));
    const locks = await Promise.all(Object.keys(starts).map((pid) => takeLock(promises, folder, running(Number(pid), starts))));
    expect(locks.filter((lock) => lock !== null).length).toBe(1);
  });
});
