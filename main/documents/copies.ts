import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { DocumentFile } from '../../core/model/document.ts';
import { type Result, succeed } from '../../core/result.ts';
import { codeOf, FILE_MODE, type Files, FOLDER_MODE, removeFile, syncFolder, writeFully } from '../store/durable-files.ts';
import { nameOnDisk } from './name-on-disk.ts';
import { copyProblem } from './problems.ts';
import { type ReadDocument, readDocument } from './read-document.ts';

/** A copy, and whether it is one that was not there before. */
export interface KeptCopy {
  readonly file: DocumentFile;
  readonly isNew: boolean;
}

/**
 * Copies of documents, in a folder of their own: `<sha256>/<name>`, so that one content is kept once and still has a name
 * that can be sent to somebody.
 */
export interface Copies {
  /** Copies a file; it is on the disk for good when this resolves, or nothing of it is. */
  readonly keep: (file: string) => Promise<Result<KeptCopy>>;
  /** Where the copy of this content is; null where there is none. */
  readonly placeOf: (sha256: string, name: string) => Promise<string | null>;
  /** Removes the copy of a content. */
  readonly remove: (sha256: string) => Promise<void>;
}

/** What a copy is called until it is whole; one that a start finds was left behind. */
export const isUnfinished = (name: string): boolean => name.endsWith('.tmp');

/** Whether a name in the folder is that of a copy. */
export const isCopy = (name: string): boolean => /^[0-9a-f]{64}$/u.test(name);

export const createCopies = ({ folder, files }: { readonly folder: string; readonly files: Files }): Copies => {
  const within = (sha256: string): string => path.join(folder, sha256);

  const namesIn = async (place: string): Promise<readonly string[]> => {
    try {
      return await files.readdir(place);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  };

  const placeOf = async (sha256: string, name: string): Promise<string | null> => {
    const names = await namesIn(within(sha256)).catch(() => []);
    const kept = names.find((each) => each === nameOnDisk(name)) ?? names[0];
    return kept === undefined ? null : path.join(within(sha256), kept);
  };

  const remove = async (sha256: string): Promise<void> => {
    const names = await namesIn(within(sha256));
    for (const name of names) await removeFile(files, path.join(within(sha256), name));
    await files.rmdir(within(sha256)).catch(() => undefined);
  };

  /** Writes all of a file into an unfinished one and makes that durable. */
  const written = async (file: string, unfinished: string): Promise<Result<ReadDocument>> => {
    const handle = await files.open(unfinished, 'wx', FILE_MODE);
    try {
      const read = await readDocument(files, file, (piece, position) => writeFully(handle, piece, position));
      if (read.ok) await handle.sync();
      return read;
    } finally {
      await handle.close();
    }
  };

  const isWhole = async (place: string | null, sha256: string): Promise<boolean> => {
    if (place === null) return false;
    const read = await readDocument(files, place);
    return read.ok && read.value.sha256 === sha256;
  };

  /** Gives what was written its place; false where the same content is there already. */
  const settle = async (unfinished: string, sha256: string, name: string): Promise<boolean> => {
    const present = await placeOf(sha256, name);
    if (await isWhole(present, sha256)) {
      await removeFile(files, unfinished);
      return false;
    }
    await files.mkdir(within(sha256), { recursive: true, mode: FOLDER_MODE });
    // One that was changed in our folder gets its content back under the name it has.
    await files.rename(unfinished, present ?? path.join(within(sha256), name));
    await syncFolder(files, within(sha256));
    await syncFolder(files, folder);
    return present === null;
  };

  const keep = async (file: string): Promise<Result<KeptCopy>> => {
    const unfinished = path.join(folder, `${randomUUID()}.tmp`);
    const name = nameOnDisk(path.basename(file));
    let begun: string | null = null;
    try {
      await files.mkdir(folder, { recursive: true, mode: FOLDER_MODE });
      const read = await written(file, unfinished);
      if (!read.ok) {
        await removeFile(files, unfinished);
        return read;
      }
      const { sha256 } = read.value;
      begun = (await placeOf(sha256, name)) === null ? sha256 : null;
      const isNew = await settle(unfinished, sha256, name);
      return succeed({ file: { ...read.value, name, place: { kind: 'copy' } }, isNew });
    } catch (error) {
      await removeFile(files, unfinished).catch(() => undefined);
      if (begun !== null) await remove(begun).catch(() => undefined);
      return copyProblem(error);
    }
  };

  return { keep, placeOf, remove };
};
