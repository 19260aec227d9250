import { randomUUID } from 'node:crypto';
import path from 'node:path';
import * as z from 'zod';
import type { Workspace } from '../../core/model/workspace.ts';
import { DAY_MS, msBetween } from '../../core/time/instant.ts';
import { type Instant, instantSchema } from '../../core/time/types.ts';
import { codeOf, FILE_MODE, type Files, removeFile } from '../store/durable-files.ts';
import { type Copies, isCopy, isUnfinished } from './copies.ts';

/** How long a copy stays that no version names, in days; ours: long enough for a restored backup to name it again. */
const UNNAMED_FOR_DAYS = 30;

/** Beside the copies: since when each has been without a name. */
const UNNAMED = 'unnamed.json';

const sinceSchema = z.record(z.string(), instantSchema);
/** Since when copies have been without a name, by their checksum. */
export type UnnamedSince = z.infer<typeof sinceSchema>;

/** Which copies go now, and since when the others that no version names have been without one. A copy named again starts afresh. */
export const sweepPlan = (
  kept: readonly string[],
  named: ReadonlySet<string>,
  since: UnnamedSince,
  now: Instant,
): { readonly remove: readonly string[]; readonly since: UnnamedSince } => {
  const unnamed = kept.filter((copy) => !named.has(copy));
  const remove = unnamed.filter((copy) => msBetween(since[copy] ?? now, now) >= UNNAMED_FOR_DAYS * DAY_MS);
  const stay = unnamed.filter((copy) => !remove.includes(copy));
  return { remove, since: Object.fromEntries(stay.map((copy) => [copy, since[copy] ?? now])) };
};

export interface SweepNeeds {
  readonly folder: string;
  readonly files: Files;
  readonly copies: Copies;
  readonly workspace: Workspace;
  readonly now: Instant;
}

/** Removes what interrupted copying left, and copies that no version has named for long. Undo does not outlive a start, so it needs none of them. */
export const sweep = async ({ folder, files, copies, workspace, now }: SweepNeeds): Promise<void> => {
  const names = await namesIn(files, folder);
  for (const name of names.filter(isUnfinished)) await removeFile(files, path.join(folder, name));

  const versions = Object.values(workspace.documents).flatMap((document) => document.versions);
  const before = await readSince(files, folder);
  const plan = sweepPlan(names.filter(isCopy), new Set(versions.map(({ file }) => file.sha256)), before, now);
  if (JSON.stringify(plan.since) !== JSON.stringify(before)) await writeSince(files, folder, plan.since);
  for (const copy of plan.remove) await copies.remove(copy);
};

const namesIn = async (files: Files, folder: string): Promise<readonly string[]> => {
  try {
    return await files.readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
};

/** What cannot be read is taken for nothing: every copy then stays its time anew. */
const readSince = async (files: Files, folder: string): Promise<UnnamedSince> => {
  try {
    const text = await files.readFile(path.join(folder, UNNAMED), 'utf8');
    return sinceSchema.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
};

const writeSince = async (files: Files, folder: string, since: UnnamedSince): Promise<void> => {
  const unfinished = path.join(folder, `${randomUUID()}.tmp`);
  const handle = await files.open(unfinished, 'wx', FILE_MODE);
  try {
    await handle.writeFile(`${JSON.stringify(since, null, 1)}\n`);
  } finally {
    await handle.close();
  }
  await files.rename(unfinished, path.join(folder, UNNAMED));
};
