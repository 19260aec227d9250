import { promises, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from './read-folder.ts';
import { powerCutFiles } from './testing/power-cut-files.ts';
import { aFolder, emptyForTest, open, opened, putting } from './testing/open-for-test.ts';
import { createRandom } from './testing/random.ts';

const RANDOM_CUTS_A_MOMENT = 2;
const EVERY_MOMENT_MS = 60_000;

interface Cut {
  readonly folder: string;
  readonly saved: readonly string[];
}

/** Cuts the power at every change of the folder during a session; answers what each cut left and what was reported as saved by then. */
const cutEverywhere = async (folder: string): Promise<readonly Cut[]> => {
  const random = createRandom(42);
  const saved: string[] = [];
  const cuts: Cut[] = [];
  const power = powerCutFiles(folder, () => {
    for (let kind = 0; kind <= RANDOM_CUTS_A_MOMENT; kind += 1) {
      const into = join(aFolder(), 'after');
      power.cut(into, kind === 0 ? undefined : random);
      cuts.push({ folder: into, saved: [...saved] });
    }
  });
  const result = await open(folder, { files: power.files });
  if (!result.ok) throw new Error(result.problem.kind);
  const store = result.value;
  for (const name of ['first', 'second', 'compact', 'third', 'compact', 'fourth', 'fifth']) {
    if (name === 'compact') await store.compact();
    else if ((await store.change(putting(name))).ok) saved.push(name);
  }
  await store.close();
  return cuts;
};

const missingAfter = async (cuts: readonly Cut[]): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const [index, { folder, saved }] of cuts.entries()) {
    const reading = await readFolder(promises, folder, emptyForTest());
    const opportunities = reading.kind === 'found' ? Object.values(reading.workspace.opportunities) : [];
    const missing = saved.filter((name) => !opportunities.some(({ company }) => company === name));
    if (missing.length > 0) wrong.push(`cut ${index}: ${missing.join(' ')}`);
  }
  return wrong;
};

const toldAfter = async (cuts: readonly Cut[]): Promise<readonly string[]> => {
  const readings = await Promise.all(cuts.map(({ folder }) => readFolder(promises, folder, emptyForTest())));
  return readings.flatMap((reading) => (reading.kind === 'found' && reading.damage !== null ? [reading.damage.reason] : []));
};

test('a power cut at any moment loses nothing that was reported as saved', { timeout: EVERY_MOMENT_MS }, async () => {
  const cuts = await cutEverywhere(aFolder());
  expect(cuts.at(-1)?.saved).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
  expect([await missingAfter(cuts), await toldAfter(cuts)]).toEqual([[], []]);
});

test('a power cut at any moment of a repair loses nothing that could be read', { timeout: EVERY_MOMENT_MS }, async () => {
  const folder = aFolder();
  const store = await opened(folder);
  for (const name of ['kept', 'hurt', 'kept too']) await store.change(putting(name.replace(' ', ''), { company: name }));
  await store.close();
  const path = join(folder, 'journal.000001.jsonl');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"company":"hurt"', '"company":"Hurt"'));

  const cuts = await cutEverywhere(folder);
  expect(cuts.at(-1)?.saved).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
  const readable = cuts.map((cut) => ({ ...cut, saved: ['kept', 'kept too', ...cut.saved] }));
  expect(await missingAfter(readable)).toEqual([]);
});
