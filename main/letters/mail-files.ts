import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Result, succeed } from '../../core/result.ts';
import { DAY_MS, msOf } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/types.ts';
import { writeFile } from '../papers/write-file.ts';
import { codeOf, type Files, FOLDER_MODE, removeFile } from '../store/durable-files.ts';
import { fileNotWritten } from './problems.ts';

/** How long a file stays for the program it was opened in, in days; ours: a draft that was left over a week's end is still whole. */
const KEPT_FOR_DAYS = 7;

export interface MailFilesNeeds {
  /** A folder for these files alone. */
  readonly folder: string;
  readonly files: Files;
  readonly now: () => Instant;
}

/** Files for the mail program, each in a folder of its own so that it can have a name for people. */
export interface MailFiles {
  /** Writes one, all of it or nothing, and answers where it is. */
  readonly write: (name: string, content: Uint8Array) => Promise<Result<string>>;
  /** Removes those that are a week old. */
  readonly sweep: () => Promise<void>;
}

export const createMailFiles = ({ folder, files, now }: MailFilesNeeds): MailFiles => {
  const namesIn = async (place: string): Promise<readonly string[]> => {
    try {
      return await files.readdir(place);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  };
  const remove = async (own: string): Promise<void> => {
    for (const name of await namesIn(own)) await removeFile(files, path.join(own, name));
    await files.rmdir(own);
  };
  const isOld = async (own: string): Promise<boolean> => msOf(now()) - (await files.stat(own)).mtimeMs >= KEPT_FOR_DAYS * DAY_MS;
  const sweep = async (): Promise<void> => {
    for (const name of await namesIn(folder)) {
      const own = path.join(folder, name);
      // One that a program still holds open goes next time.
      if (await isOld(own).catch(() => false)) await remove(own).catch(() => undefined);
    }
  };

  return {
    sweep,
    write: async (name, content) => {
      const own = path.join(folder, randomUUID());
      const file = path.join(own, name);
      try {
        await sweep();
        await files.mkdir(own, { recursive: true, mode: FOLDER_MODE });
        await writeFile(files, file, content, '.unfinished.tmp');
        return succeed(file);
      } catch (error) {
        await files.rmdir(own).catch(() => undefined);
        return fileNotWritten(error);
      }
    },
  };
};
