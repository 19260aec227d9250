import type { Adapter } from 'lowdb';
import type { Workspace } from '../../core/model/workspace.ts';
import { keepAcknowledged } from './acknowledged.ts';
import { difference } from './difference.ts';
import type { Files } from './durable-files.ts';
import { createJournal, type JournalFile } from './journal-file.ts';
import { entryLine, LINE_LIMIT_BYTES } from './journal-line.ts';
import { writeSnapshot } from './snapshot-file.ts';
import { type StoreFault, storeFault } from './store-fault.ts';
import type { StoreLog } from './store.ts';
import { removeOutdated } from './tidy.ts';

/** A journal is folded into a snapshot once it is this large and half as large as the snapshot itself. */
const COMPACT_AT_BYTES = 4 * 1024 * 1024;
const COMPACT_AT_SHARE = 0.5;

export interface JournalAdapterOptions {
  readonly files: Files;
  readonly folder: string;
  readonly log: StoreLog;
  /** What the files say, and the journal that continues it. */
  readonly workspace: Workspace;
  readonly journal: JournalFile;
  readonly snapshotBytes: number;
  /** Of all journals since that snapshot. */
  readonly journalBytes: number;
  readonly compactAtBytes?: number | undefined;
}

/** lowdb's adapter: `write` appends what changed to the journal and resolves once that survives a power cut. */
export interface JournalAdapter extends Adapter<Workspace> {
  readonly compact: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Runs one after the other, whatever becomes of the one before. */
const createTurns = (): (<Value>(run: () => Promise<Value>) => Promise<Value>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const turn = last.then(run);
    last = turn.catch(() => undefined);
    return turn;
  };
};

export const createJournalAdapter = (options: JournalAdapterOptions): JournalAdapter => {
  const { files, folder, log, compactAtBytes = COMPACT_AT_BYTES } = options;
  const inTurn = createTurns();
  const acknowledged = keepAcknowledged({ files, folder });
  let durable = options.workspace;
  let journal = options.journal;
  let snapshotBytes = options.snapshotBytes;
  let earlierJournalBytes = options.journalBytes - options.journal.bytes();
  let broken: StoreFault | null = null;
  let compacting: Promise<void> | null = null;
  let compactAt = Math.max(compactAtBytes, snapshotBytes * COMPACT_AT_SHARE);

  const appendLine = async (line: Uint8Array): Promise<void> => {
    if (broken !== null) throw broken;
    try {
      await journal.append(line);
    } catch (error) {
      const fault = storeFault(error);
      if (fault.reason === 'broken') broken = fault;
      throw fault;
    }
  };

  /** From here on writes go to a new journal; answers what the finished ones add up to. */
  const rotate = async (): Promise<Workspace> => {
    if (broken !== null) throw broken;
    const next = await createJournal(files, folder, journal.generation + 1, durable.rev);
    try {
      await appendLine(entryLine({ continuesIn: next.generation }));
    } catch (error) {
      // Without the line the new journal does not count; it is overwritten the next time.
      await next.close();
      throw error;
    }
    const finished = journal;
    earlierJournalBytes += finished.bytes();
    journal = next;
    await finished.close();
    return durable;
  };

  const fold = async (): Promise<void> => {
    try {
      const workspace = await inTurn(rotate);
      const { generation } = journal;
      const foldedBytes = earlierJournalBytes;
      snapshotBytes = await writeSnapshot(files, folder, generation, workspace);
      earlierJournalBytes -= foldedBytes;
      compactAt = Math.max(compactAtBytes, snapshotBytes * COMPACT_AT_SHARE);
      await removeOutdated(files, folder);
      log('store compacted', { generation, bytes: snapshotBytes });
    } catch (error) {
      // Nothing is lost: the journals still hold it all. Tried again when they have grown by as much once more.
      compactAt = earlierJournalBytes + journal.bytes() + Math.max(compactAtBytes, snapshotBytes * COMPACT_AT_SHARE);
      log('store not compacted', { reason: storeFault(error).reason });
    }
    compacting = null;
  };

  const compact = (): Promise<void> => (compacting ??= fold());

  return {
    read: () => Promise.resolve(durable),
    write: (workspace) =>
      inTurn(async () => {
        const operations = [...difference(durable, workspace)];
        if (operations.length === 0) return;
        const line = entryLine({ from: durable.rev, rev: workspace.rev, operations });
        if (line.length > LINE_LIMIT_BYTES) throw storeFault(new Error('too large'), 'too-large');
        await appendLine(line);
        durable = workspace;
        acknowledged.set(workspace.rev);
        if (earlierJournalBytes + journal.bytes() > compactAt) void compact();
      }),
    compact,
    close: async () => {
      await compacting;
      await inTurn(async () => {
        await acknowledged.close();
        await journal.close();
      });
    },
  };
};
