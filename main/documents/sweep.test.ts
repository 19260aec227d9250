import { promises, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../core/model/workspace.ts';
import { at } from '../../core/testing/builders.ts';
import { nothingYet } from '../../core/testing/change-context.ts';
import type { Instant } from '../../core/time/types.ts';
import { sweep, sweepPlan } from './sweep.ts';
import { aFile, aShelf, filesIn } from './testing/a-shelf.ts';

const attachment = (path: string) => ({ documentId: null, title: 'CV', kind: 'cv', label: '', path, keep: 'copy' }) as const;

/** A folder with a copy that is noted and one that the process did not come to note before it ended. */
const withAnOrphan = async () => {
  const shelf = aShelf({ workspace: nothingYet(), files: promises });
  await shelf.documents.attach(attachment(aFile('noted.txt', 'noted')));
  await shelf.copies.keep(aFile('orphan.txt', 'orphan'));
  const sweepAt = (now: Instant, workspace: Workspace = shelf.store.workspace()) =>
    sweep({ folder: shelf.folder, files: promises, copies: shelf.copies, workspace, now });
  const contents = () =>
    Object.entries(filesIn(shelf.folder))
      .filter(([name]) => name !== 'unnamed.json')
      .map(([, content]) => content)
      .toSorted();
  return { ...shelf, sweepAt, contents };
};

describe('the start after an attachment that was cut off', () => {
  test('removes what was half written at once, and the copy that nothing names after thirty days', async () => {
    const { folder, sweepAt, contents } = await withAnOrphan();
    writeFileSync(join(folder, 'half.tmp'), 'half');
    const seen: unknown[] = [];
    for (const day of ['2026-11-01 09:00', '2026-11-30 09:00', '2026-12-01 09:00']) {
      await sweepAt(at(day));
      seen.push(contents());
    }
    expect(seen).toEqual([['noted', 'orphan'], ['noted', 'orphan'], ['noted']]);
  });

  test('counts anew for a copy that was named again meanwhile', async () => {
    const { store, sweepAt, contents } = await withAnOrphan();
    const named = store.workspace();
    await sweepAt(at('2026-11-01 09:00'), nothingYet());
    await sweepAt(at('2026-11-20 09:00'), named);
    await sweepAt(at('2026-12-05 09:00'), nothingYet());
    expect(contents()).toEqual(['noted']);
    await sweepAt(at('2027-01-05 09:00'), nothingYet());
    expect(contents()).toEqual([]);
  });

  test('takes a list of dates it cannot read for an empty one', async () => {
    const { folder, sweepAt, contents } = await withAnOrphan();
    writeFileSync(join(folder, 'unnamed.json'), '{"broken');
    await sweepAt(at('2026-12-01 09:00'));
    expect(contents()).toEqual(['noted', 'orphan']);
  });
});

test('a folder that was never needed is not made', async () => {
  const { folder, copies } = aShelf({ workspace: nothingYet(), files: promises });
  await sweep({ folder: join(folder, 'none'), files: promises, copies, workspace: nothingYet(), now: at('2026-11-01 09:00') });
  expect(filesIn(folder)).toEqual({});
});

test('only a copy without a name for all of thirty days goes', () => {
  const since = { lately: at('2026-11-02 09:01'), long: at('2026-11-01 09:00'), named: at('2026-01-01 09:00') };
  expect(sweepPlan(['lately', 'long', 'named', 'found'], new Set(['named']), since, at('2026-12-01 09:00'))).toEqual({
    remove: ['long'],
    since: { lately: since.lately, found: at('2026-12-01 09:00') },
  });
});
