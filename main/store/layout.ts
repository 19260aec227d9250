import { join } from 'node:path';

/**
 * What lies in the store's folder. A generation is a snapshot and the journal of what came after it:
 *
 *     workspace.000003.json    everything up to the start of journal 3; plain JSON, one record a line
 *     journal.000003.jsonl     one durable change a line since then
 *     workspace.000002.json    the generation before, kept in case the newest snapshot is damaged
 *     journal.000002.jsonl
 *     acknowledged             the revision that was last reported as saved
 *     lock                     the process that has the folder open
 *     damaged-<when>/          copies of damaged files as they were found
 */
export interface Layout {
  readonly snapshots: readonly number[];
  readonly journals: readonly number[];
  /** Left behind by a writer that was stopped; never read. */
  readonly temporary: readonly string[];
}

const NAME = /^(workspace|journal)\.(\d{6})\.(jsonl?)$/;
const TEMPORARY = /^(workspace\.\d{6}\.json|lock)\.[\w-]+\.tmp$/;

const numbered = (generation: number): string => String(generation).padStart(6, '0');

export const snapshotName = (generation: number): string => `workspace.${numbered(generation)}.json`;
export const journalName = (generation: number): string => `journal.${numbered(generation)}.jsonl`;
export const ACKNOWLEDGED_NAME = 'acknowledged';
export const LOCK_NAME = 'lock';

/** Sorts the names in the folder; both lists of generations ascend. Unknown names are left alone. */
export const readLayout = (names: readonly string[]): Layout => {
  const generations = (kind: string): number[] =>
    names
      .map((name) => NAME.exec(name))
      .filter((match) => match?.[1] === kind && (kind === 'workspace') === (match[3] === 'json'))
      .map((match) => Number(match?.[2]))
      .sort((a, b) => a - b);
  return { snapshots: generations('workspace'), journals: generations('journal'), temporary: names.filter((name) => TEMPORARY.test(name)) };
};

/** Where the copies of damaged files go; an instant holds colons, which Windows does not allow in names. */
export const damagedFolder = (folder: string, when: string): string => join(folder, `damaged-${when.replaceAll(/[:.]/g, '-')}`);
