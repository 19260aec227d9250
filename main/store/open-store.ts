import { promises } from 'node:fs';
import { Low } from 'lowdb';
import { message, type Message } from '../../core/messages/message.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Instant } from '../../core/time/types.ts';
import { createStore } from './create-store.ts';
import { codeOf, type Files, FOLDER_MODE } from './durable-files.ts';
import { createJournalAdapter } from './journal-adapter.ts';
import { type Lock, type Processes, systemProcesses, takeLock } from './lock.ts';
import { prepare } from './prepare.ts';
import { type FolderReading, readFolder } from './read-folder.ts';
import { readOnlyStore } from './read-only-store.ts';
import { problemOf, storeFault } from './store-fault.ts';
import type { Store, StoreLog, StoreProblem } from './store.ts';

export interface StoreOptions {
  /** Made when missing. One store, and one process, per folder. */
  readonly folder: string;
  /** What a folder without data starts with. */
  readonly empty: () => Workspace;
  /** Names the copies of damaged files that are set aside. */
  readonly now: () => Instant;
  readonly log: StoreLog;
  readonly files?: Files;
  readonly processes?: Processes;
  /** How large the journal may grow before it is folded into a snapshot. */
  readonly compactAtBytes?: number;
}

const problem = (kind: StoreProblem['kind'], text: Message): { readonly ok: false; readonly problem: StoreProblem } =>
  fail({ kind, message: text });

const openForWriting = async (
  options: StoreOptions,
  reading: Exclude<FolderReading, { kind: 'newer' }>,
  lock: Lock,
  files: Files,
): Promise<Store> => {
  const { folder, log } = options;
  const empty = options.empty();
  const prepared = await prepare({ files, folder }, reading, { empty, when: options.now });
  const { found, notice, workspace } = prepared;
  const adapter = createJournalAdapter({ files, folder, log, ...prepared, compactAtBytes: options.compactAtBytes });
  const low = new Low<Workspace>(adapter, empty);
  await low.read();
  log('store open', { found, rev: workspace.rev, generation: prepared.journal.generation });
  return createStore({ low, adapter, found, notice, log, release: lock.release });
};

/** Reads on without the right to write, so that a full disk does not hide what is on it. */
const openForReading = (options: StoreOptions, reading: FolderReading, error: unknown): Result<Store, StoreProblem> => {
  const { reason } = storeFault(error);
  options.log('store not writable', { reason, code: codeOf(error) });
  if (reading.kind !== 'found') return problem('store-unwritable', message('store.open.unwritable'));
  const { workspace } = reading;
  return succeed(readOnlyStore({ workspace, readOnly: message('store.open.read-only'), refusal: problemOf({ reason }) }));
};

/**
 * Opens the folder, recovers from torn writes and damage, and holds it locked until `close`. Where it answers
 * a problem, nothing in the folder was changed.
 */
export const openStore = async (options: StoreOptions): Promise<Result<Store, StoreProblem>> => {
  const { folder, log, files = promises, processes = systemProcesses } = options;
  let lock: Lock | null = null;
  let unwritable: unknown = null;
  try {
    await files.mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    lock = await takeLock(files, folder, processes);
    if (lock === null) return problem('store-locked', message('store.open.locked'));
  } catch (error) {
    unwritable = error;
  }

  let reading: FolderReading;
  try {
    reading = await readFolder(files, folder, options.empty());
  } catch (error) {
    log('store not readable', { code: codeOf(error) });
    await lock?.release();
    if (codeOf(error) === 'ENOENT') return problem('store-unwritable', message('store.open.unwritable'));
    return problem('store-unreadable', message('store.open.unreadable'));
  }
  if (reading.kind === 'newer') {
    await lock?.release();
    return problem('store-newer', message('store.open.newer'));
  }
  if (reading.kind === 'found' && reading.damage !== null) log('store damaged', reading.damage);
  if (lock === null) return openForReading(options, reading, unwritable);
  try {
    return succeed(await openForWriting(options, reading, lock, files));
  } catch (error) {
    await lock.release();
    return openForReading(options, reading, error);
  }
};
