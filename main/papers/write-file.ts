import path from 'node:path';
import { FILE_MODE, type Files, removeFile, syncFolder, writeFully } from '../store/durable-files.ts';

/**
 * Writes a file the person asked for: all of it or nothing, also when the power goes. A file of that name is replaced
 * only by a whole one. `unfinished` names it until then. Throws what the file system throws.
 */
export const writeFile = async (files: Files, file: string, bytes: Uint8Array, unfinished: string): Promise<void> => {
  const folder = path.dirname(file);
  const whileWriting = path.join(folder, unfinished);
  try {
    const handle = await files.open(whileWriting, 'wx', FILE_MODE);
    try {
      await writeFully(handle, bytes, 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await files.rename(whileWriting, file);
  } catch (error) {
    await removeFile(files, whileWriting).catch(() => undefined);
    throw error;
  }
  // It is there under its name: a folder that cannot be synced is no failure of the file.
  await syncFolder(files, folder).catch(() => undefined);
};
