import { join } from 'node:path';
import * as z from 'zod';
import { codeOf, FILE_MODE, type Files, type OpenFile, writeFully } from './durable-files.ts';
import { lineOf, valueOf } from './journal-line.ts';
import { ACKNOWLEDGED_NAME } from './layout.ts';

const markSchema = z.strictObject({ rev: z.int().min(0) });
/** Wide enough for every revision, so that a mark always overwrites the one before completely. */
const WIDTH = 32;

/**
 * The revision that was last reported as saved. It is what tells a journal that lost its end from one that
 * never had it. Written behind every acknowledgement and never ahead of one; it costs no fsync of its own, so after
 * a power cut it may lag, which only makes it milder.
 */
export interface AcknowledgedMark {
  readonly set: (rev: number) => void;
  readonly close: () => Promise<void>;
}

/** Null where there is none or it is not to be trusted. */
export const readAcknowledged = async (files: Files, folder: string): Promise<number | null> => {
  try {
    const bytes = await files.readFile(join(folder, ACKNOWLEDGED_NAME));
    return markSchema.safeParse(valueOf(bytes.subarray(0, -1))).data?.rev ?? null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Keeps the mark up to date in the background. Failing to is not worth bothering anybody: the mark is only a second look. */
export const keepAcknowledged = ({ files, folder }: { readonly files: Files; readonly folder: string }): AcknowledgedMark => {
  const path = join(folder, ACKNOWLEDGED_NAME);
  let file: OpenFile | null = null;
  let wanted: number | null = null;
  let writing: Promise<void> | null = null;

  const write = async (): Promise<void> => {
    try {
      while (wanted !== null) {
        const rev = wanted;
        wanted = null;
        file ??= await files.open(path, 'w', FILE_MODE);
        await writeFully(file, lineOf(JSON.stringify({ rev }).padEnd(WIDTH)), 0);
      }
    } catch {
      wanted = null;
    }
    writing = null;
  };

  return {
    set: (rev) => {
      wanted = rev;
      writing ??= write();
    },
    close: async () => {
      await writing;
      try {
        await file?.datasync();
      } catch {
        // As in the background: the mark may lag.
      }
      await file?.close();
      file = null;
    },
  };
};
