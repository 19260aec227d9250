import { promises } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { message } from '../../core/messages/message.ts';
import { fail, succeed } from '../../core/result.ts';
import type { Files } from './durable-files.ts';
import { type Fault, faultyFiles } from './testing/faulty-files.ts';
import { aFolder, lookInto, open, opened, putting } from './testing/open-for-test.ts';

const faults: readonly Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'torn'];
const EACH_STEP_MS = 30_000;

/** Opens, saves, compacts, saves and closes, whatever fails on the way; answers what was reported as saved. */
const session = async (folder: string, files: ReturnType<typeof faultyFiles>['files']): Promise<readonly string[]> => {
  const result = await open(folder, { files });
  if (!result.ok) return [];
  const store = result.value;
  const saved: string[] = [];
  for (const name of ['first', 'second', 'compact', 'third', 'fourth']) {
    if (name === 'compact') await store.compact();
    else if ((await store.change(putting(name))).ok) saved.push(name);
  }
  const isExact =
    JSON.stringify(Object.values(store.workspace().opportunities).map(({ company }) => company)) === JSON.stringify(['kept', ...saved]);
  await store.close().catch(() => undefined);
  return isExact ? saved : ['memory differs from what was reported'];
};

const aFolderWithData = async (): Promise<string> => {
  const folder = aFolder();
  const store = await opened(folder);
  await store.change(putting('kept'));
  await store.close();
  return folder;
};

describe('a call to the file system that fails', () => {
  const cases: readonly (readonly [Fault, string, number])[] = [
    ...faults.map((fault) => [fault, 'once', 1] as const),
    ...faults.map((fault) => [fault, 'and from then on', Infinity] as const),
    ['short', 'once', 1],
  ];
  test.each(cases)('(%s) at any step, %s, loses nothing that was reported as saved', { timeout: EACH_STEP_MS }, async (fault, _, times) => {
    const counting = faultyFiles();
    await session(await aFolderWithData(), counting.files);
    const lost: string[] = [];
    for (let call = 0; call < counting.calls(); call += 1) {
      const folder = await aFolderWithData();
      const faulty = faultyFiles();
      faulty.failAt(call, fault, times);
      const saved = await session(folder, faulty.files);
      const { workspace, notice } = await lookInto(folder);
      const companies = Object.values(workspace.opportunities).map(({ company }) => company);
      const missing = ['kept', ...saved].filter((name) => !companies.includes(name));
      if (missing.length > 0 || notice !== null) lost.push(`${faulty.hit()} (${call}): ${missing.join(' ')} ${notice ?? ''}`);
    }
    expect(lost).toEqual([]);
  });

  test('short writes everywhere are completed', async () => {
    const folder = await aFolderWithData();
    const faulty = faultyFiles();
    faulty.failAt(0, 'short', Infinity);
    expect(await session(folder, faulty.files)).toEqual(['first', 'second', 'third', 'fourth']);
  });
});

describe('a full disk', () => {
  test('is said, changes nothing, and is over as soon as there is space again', async () => {
    const folder = aFolder();
    const faulty = faultyFiles();
    const store = await opened(folder, { files: faulty.files });
    await store.change(putting('first'));
    const before = store.workspace();
    const statuses: (string | null)[] = [];
    store.watchStatus(({ readOnly }) => statuses.push(readOnly?.key ?? null));

    faulty.failNext('write', 'journal', 'torn');
    const refused = await store.change(putting('second'));
    const isAsBefore = store.workspace() === before;
    const saved = await store.change(putting('third'));
    await store.close();

    expect([refused, isAsBefore, saved, statuses]).toEqual([
      fail({ kind: 'store-full', message: message('store.problem.full') }),
      true,
      succeed('third'),
      ['store.problem.full', null],
    ]);
    expect(Object.keys((await lookInto(folder)).workspace.opportunities)).toEqual(['opp_first000', 'opp_third000']);
  });

  test('still opens what is on it, for reading', async () => {
    const folder = await aFolderWithData();
    const faulty = faultyFiles();
    faulty.failAt(0, 'ENOSPC', Infinity);
    const store = await opened(folder, { files: faulty.files });
    expect([Object.keys(store.workspace().opportunities), store.status().readOnly, await store.change(putting('more'))]).toEqual([
      ['opp_kept0000'],
      message('store.open.read-only'),
      fail({ kind: 'store-full', message: message('store.problem.full') }),
    ]);
  });
});

describe('a disk that cannot say whether it has saved', () => {
  test('is never asked again: the store only reads from then on', async () => {
    const folder = aFolder();
    const faulty = faultyFiles();
    const store = await opened(folder, { files: faulty.files });
    await store.change(putting('first'));
    faulty.failNext('datasync', 'journal', 'EIO');
    const refused = await store.change(putting('second'));
    const again = await store.change(putting('third'));
    const broken = fail({ kind: 'store-broken', message: message('store.problem.broken') });
    expect([faulty.hit(), refused, again, Object.keys(store.workspace().opportunities), store.status().readOnly]).toEqual([
      'datasync',
      broken,
      broken,
      ['opp_first000'],
      message('store.problem.broken'),
    ]);
    await store.close();
  });
});

describe('a folder that cannot be used', () => {
  test.each([
    ['EACCES', 'store-unwritable'],
    ['ENOSPC', 'store-unwritable'],
  ] as const)('is said where nothing is there yet (%s)', async (fault, kind) => {
    const faulty = faultyFiles();
    faulty.failAt(0, fault, Infinity);
    const result = await open(aFolder(), { files: faulty.files });
    expect(result.ok ? 'opened' : result.problem.kind).toBe(kind);
  });

  test('is said where it cannot be read', async () => {
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const files = { ...promises, readFile: () => Promise.reject(denied) } as Files;
    const result = await open(await aFolderWithData(), { files });
    expect(result).toEqual(fail({ kind: 'store-unreadable', message: message('store.open.unreadable') }));
  });
});
