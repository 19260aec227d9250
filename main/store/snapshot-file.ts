import { join } from 'node:path';
import type { Workspace } from '../../core/model/workspace.ts';
import { FILE_MODE, type Files, type OpenFile, removeFile, syncFolder, writeFully } from './durable-files.ts';
import { snapshotName } from './layout.ts';
import { snapshotSlices } from './snapshot.ts';
import { storeFault } from './store-fault.ts';

/**
 * Writes a snapshot beside the ones that are there and gives it its name only when it is complete on the disk.
 * Every slice waits for the disk, so other work comes in between. Resolves to its size in bytes.
 */
export const writeSnapshot = async (files: Files, folder: string, generation: number, workspace: Workspace): Promise<number> => {
  const name = snapshotName(generation);
  const temporary = join(folder, `${name}.new.tmp`);
  let file: OpenFile | null = null;
  try {
    file = await files.open(temporary, 'w', FILE_MODE);
    let bytes = 0;
    for (const slice of snapshotSlices(workspace)) {
      await writeFully(file, slice, bytes);
      bytes += slice.length;
    }
    await file.sync();
    await file.close();
    file = null;
    await files.rename(temporary, join(folder, name));
    await syncFolder(files, folder);
    return bytes;
  } catch (error) {
    await file?.close().catch(() => undefined);
    await removeFile(files, temporary).catch(() => undefined);
    throw storeFault(error);
  }
};
