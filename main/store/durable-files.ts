import type { promises } from 'node:fs';
import { platform } from 'node:process';

/** The file functions the store and the documents use, so that tests can let any of them fail. */
export type Files = Pick<
  typeof promises,
  'open' | 'mkdir' | 'readdir' | 'readFile' | 'rename' | 'unlink' | 'rmdir' | 'link' | 'copyFile' | 'chmod' | 'stat' | 'realpath'
>;
export type OpenFile = Awaited<ReturnType<Files['open']>>;

/** Only the person can read what they wrote: the folder and every file in it. */
export const FOLDER_MODE = 0o700;
export const FILE_MODE = 0o600;

/** The name of a failed system call's reason, such as `ENOSPC`; `UNKNOWN` where there is none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';

/** Writes all of it: one `write` may accept less than it was given. Throws `ENOSPC` where it accepts nothing any more. */
export const writeFully = async (file: OpenFile, bytes: Uint8Array, position: number): Promise<void> => {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten <= 0) throw Object.assign(new Error('nothing more could be written'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
};

/** Makes names that were added to or removed from the folder survive a power cut. Windows keeps them without being asked. */
export const syncFolder = async (files: Files, folder: string): Promise<void> => {
  if (platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Removes a file that may be gone already. */
export const removeFile = async (files: Files, path: string): Promise<void> => {
  try {
    await files.unlink(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
};
