import { promises, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../core/model/workspace.ts';
import { message } from '../../core/messages/message.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { fail } from '../../core/result.ts';
import { anOpportunityId } from '../../core/testing/builders.ts';
import type { Files } from './durable-files.ts';
import { readFolder } from './read-folder.ts';
import { aFolder, emptyForTest, lookInto, open, opened, putting } from './testing/open-for-test.ts';
import { createRandom } from './testing/random.ts';

/** Two snapshots and two journals, as after some use. */
const aUsedFolder = async (): Promise<{ readonly folder: string; readonly workspace: Workspace }> => {
  const folder = aFolder();
  const store = await opened(folder);
  for (const name of ['first', 'second', 'compact', 'third', 'fourth', 'first']) {
    if (name === 'compact') await store.compact();
    else await store.change(putting(name, { notes: `Notes of ${name} at ${store.workspace().rev}` }));
  }
  await store.close();
  return { folder, workspace: store.workspace() };
};

const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]));

/** The revision apart, which moves on with a repair. */
const isExactly = (seen: Workspace, workspace: Workspace): boolean =>
  JSON.stringify({ ...seen, rev: 0 }) === JSON.stringify({ ...workspace, rev: 0 });

type Contents = Readonly<Record<string, Buffer>>;

const contentsOf = (folder: string): Contents =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));

/** The contents as if they lay in a folder, for reading only. */
const inMemory = (contents: Contents): Files => {
  const readFile = (path: string) => {
    const bytes = contents[basename(path)];
    return bytes === undefined ? Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' })) : Promise.resolve(bytes);
  };
  return { ...promises, readdir: () => Promise.resolve(Object.keys(contents)), readFile } as unknown as Files;
};

/** One file with a flipped bit, without its end, gone, or with a piece missing. */
const damaged = (contents: Contents, random: (below: number) => number): { readonly what: string; readonly contents: Contents } => {
  const names = Object.keys(contents);
  const name = names[random(names.length)] ?? '';
  const bytes = Buffer.from(contents[name] ?? '');
  const at = random(bytes.length);
  const kind = (['flip', 'cut', 'delete', 'hole'] as const)[random(4)] ?? 'delete';
  const what = `${kind} ${name} ${at}`;
  if (kind === 'flip') return { what, contents: { ...contents, [name]: bytes.fill((bytes[at] ?? 0) ^ (1 << random(8)), at, at + 1) } };
  if (kind === 'cut') return { what, contents: { ...contents, [name]: bytes.subarray(0, at) } };
  if (kind === 'hole') {
    return { what, contents: { ...contents, [name]: Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(200))]) } };
  }
  return { what, contents: Object.fromEntries(Object.entries(contents).filter(([other]) => other !== name)) };
};

const DAMAGES = 1000;
const REPAIRS = 50;
const REPAIRS_MS = 30_000;

describe('a folder that was damaged', () => {
  test(`in ${DAMAGES} random ways is read exactly as it was, or the damage is noticed`, { timeout: REPAIRS_MS }, async () => {
    const { folder, workspace } = await aUsedFolder();
    const contents = contentsOf(folder);
    const random = createRandom(2026);
    const silent: string[] = [];
    for (let round = 0; round < DAMAGES; round += 1) {
      const damage = damaged(contents, random);
      const reading = await readFolder(inMemory(damage.contents), folder, emptyForTest());
      const isSame = reading.kind === 'found' && isExactly(reading.workspace, workspace);
      const isNoticed = reading.kind === 'newer' || (reading.kind === 'found' && reading.damage !== null);
      if (!isSame && !isNoticed) silent.push(damage.what);
    }
    expect(silent).toEqual([]);
  });

  test(`in ${REPAIRS} random ways opens, says what is not as it was, and is sound from then on`, { timeout: REPAIRS_MS }, async () => {
    const contents = contentsOf((await aUsedFolder()).folder);
    const random = createRandom(11);
    const wrong: string[] = [];
    for (let round = 0; round < REPAIRS; round += 1) {
      const folder = aFolder();
      const damage = damaged(contents, random);
      for (const [name, bytes] of Object.entries(damage.contents)) writeFileSync(join(folder, name), bytes);
      const first = await lookInto(folder);
      const second = await lookInto(folder);
      const isTold = (first.found === 'recovered') === (first.notice !== null);
      if (!isTold || second.found !== 'opened' || !isExactly(second.workspace, first.workspace)) wrong.push(damage.what);
    }
    expect(wrong).toEqual([]);
  });

  test('keeps a copy of what was found, goes on with the good part, and says so once', async () => {
    const { folder, workspace } = await aUsedFolder();
    const path = join(folder, 'journal.000002.jsonl');
    const lines = readFileSync(path, 'utf8').split('\n');
    const damaged = lines.map((line, index) => (index === 1 ? line.replace('third', 'thirst') : line)).join('\n');
    writeFileSync(path, damaged);

    const store = await opened(folder);
    const { found } = store;
    const { notice } = store.status();
    store.dismissNotice();
    await store.change(putting('fifth'));
    await store.close();

    const aside = join(folder, 'damaged-2026-11-11T14-30-00-000Z');
    const { [anOpportunityId('third')]: lost, ...rest } = workspace.opportunities;
    expect([found, notice, readFileSync(join(aside, 'journal.000002.jsonl'), 'utf8'), lost?.company]).toEqual([
      'recovered',
      message('store.notice.recovered', { folder: aside }),
      damaged,
      'third',
    ]);
    const later = await lookInto(folder);
    expect([later.found, later.notice, Object.keys(later.workspace.opportunities).toSorted()]).toEqual([
      'opened',
      null,
      [...Object.keys(rest), anOpportunityId('fifth')].toSorted(),
    ]);
  });

  test.each([
    ['the newest snapshot is damaged', 'workspace.000002.json', 'store.notice.repaired'],
    ['the newest snapshot is gone', null, null],
  ])('is exact where %s', async (_, damaged, notice) => {
    const { folder, workspace } = await aUsedFolder();
    const path = join(folder, 'workspace.000002.json');
    if (damaged === null) rmSync(path);
    else writeFileSync(path, readFileSync(path, 'utf8').replace('Notes of first', 'Notes of worst'));
    const seen = await lookInto(folder);
    expect([seen.notice, seen.workspace]).toEqual([notice, workspace]);
  });

  test('whose only snapshot is damaged opens with the records that can be read', async () => {
    const { folder } = await aUsedFolder();
    for (const name of ['workspace.000001.json', 'journal.000001.jsonl', 'journal.000002.jsonl']) rmSync(join(folder, name));
    const path = join(folder, 'workspace.000002.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"company":"second"', '"company":second"'));
    const seen = await lookInto(folder);
    expect([seen.notice, Object.keys(seen.workspace.opportunities)]).toEqual(['store.notice.recovered', ['opp_first000']]);
  });

  test('of which everything but the mark is gone does not silently start empty', async () => {
    const { folder } = await aUsedFolder();
    for (const name of readdirSync(folder)) if (name !== 'acknowledged') rmSync(join(folder, name));
    const seen = await lookInto(folder);
    expect([seen.found, seen.notice, seen.workspace.opportunities]).toEqual(['recovered', 'store.notice.missing', {}]);
  });

  test('of which nothing can be read starts empty, keeps the copies and says so', async () => {
    const { folder } = await aUsedFolder();
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'not what was written');
    const seen = await lookInto(folder);
    expect([seen.notice, { ...seen.workspace, rev: 0 }]).toEqual(['store.notice.nothing-left', emptyForTest()]);
  });
});

describe('a write that was interrupted', () => {
  test('leaves a line that is dropped without a word, because it was never reported as saved', async () => {
    const { folder, workspace } = await aUsedFolder();
    const path = join(folder, 'journal.000002.jsonl');
    writeFileSync(path, `${readFileSync(path, 'utf8')}0a1b2c3d {"from":6,"rev":7,"opera`);
    expect(await lookInto(folder)).toEqual({ found: 'opened', notice: null, workspace });
  });

  test('leaves temporary files that are gone after the next start', async () => {
    const { folder, workspace } = await aUsedFolder();
    writeFileSync(join(folder, 'workspace.000003.json.new.tmp'), '{"half a snap');
    expect(await lookInto(folder)).toEqual({ found: 'opened', notice: null, workspace });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a folder that a newer version has written', () => {
  test.each([
    ['the snapshot', 'workspace.000002.json', `"schemaVersion": ${SCHEMA_VERSION}`, `"schemaVersion": ${SCHEMA_VERSION + 1}`],
    ['a snapshot with a checksum of another kind', 'workspace.000002.json', /"schemaVersion": \d+|"checksum": .*/gu, '"schemaVersion": 99'],
  ])('is refused and left exactly as it was (%s)', async (_, name, from, to) => {
    const { folder } = await aUsedFolder();
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    const before = contentOf(folder);
    expect([await open(folder), contentOf(folder)]).toEqual([fail({ kind: 'store-newer', message: message('store.open.newer') }), before]);
  });
});
