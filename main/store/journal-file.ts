import { join } from 'node:path';
import { SCHEMA_VERSION } from '../../core/model/workspace.ts';
import { FILE_MODE, type Files, type OpenFile, removeFile, syncFolder, writeFully } from './durable-files.ts';
import { entryLine } from './journal-line.ts';
import { journalName } from './layout.ts';
import { storeFault } from './store-fault.ts';

/** One generation's journal, open for appending. */
export interface JournalFile {
  readonly generation: number;
  readonly bytes: () => number;
  /** Resolves once the line survives a power cut. On a fault the file is as before, unless the fault says `broken`. */
  readonly append: (line: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

const journalFile = (file: OpenFile, generation: number, startBytes: number): JournalFile => {
  let bytes = startBytes;
  return {
    generation,
    bytes: () => bytes,
    append: async (line) => {
      try {
        await writeFully(file, line, bytes);
      } catch (error) {
        try {
          await file.truncate(bytes);
        } catch (truncateError) {
          throw storeFault(truncateError, 'broken');
        }
        throw storeFault(error);
      }
      try {
        await file.datasync();
      } catch (error) {
        // A kernel may drop the pages and report success the next time: this descriptor is never asked again.
        throw storeFault(error, 'broken');
      }
      bytes += line.length;
    },
    close: () => file.close(),
  };
};

/** Starts a generation's journal; it survives a power cut when this resolves, and is not there when it throws. */
export const createJournal = async (files: Files, folder: string, generation: number, startsAt: number): Promise<JournalFile> => {
  const path = join(folder, journalName(generation));
  const line = entryLine({ generation, schemaVersion: SCHEMA_VERSION, startsAt });
  let file: OpenFile | null = null;
  try {
    file = await files.open(path, 'w', FILE_MODE);
    await writeFully(file, line, 0);
    await file.sync();
    await syncFolder(files, folder);
    return journalFile(file, generation, line.length);
  } catch (error) {
    await file?.close().catch(() => undefined);
    await removeFile(files, path).catch(() => undefined);
    throw storeFault(error);
  }
};

/** Goes on with a journal after its last good line; what an interrupted write left behind it is cut off. */
export const continueJournal = async (files: Files, folder: string, generation: number, bytes: number): Promise<JournalFile> => {
  const file = await files.open(join(folder, journalName(generation)), 'r+');
  try {
    if ((await file.stat()).size > bytes) {
      await file.truncate(bytes);
      await file.sync();
    }
    return journalFile(file, generation, bytes);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw storeFault(error);
  }
};
