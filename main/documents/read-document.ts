import { createHash } from 'node:crypto';
import { type Result, succeed } from '../../core/result.ts';
import { instantSchema, type Instant } from '../../core/time/types.ts';
import { codeOf, type Files, type OpenFile } from '../store/durable-files.ts';
import { fileProblem, MOST_DOCUMENT_BYTES } from './problems.ts';

const PIECE_BYTES = 256 * 1024;

/** Codes that say that nothing is at the place. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

/** What was read. */
export interface ReadDocument {
  /** In bytes, as they were read. */
  readonly size: number;
  readonly changedAt: Instant;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What is done with each piece that was read, before the next one is. */
export type TakePiece = (piece: Uint8Array, position: number) => Promise<void>;

/**
 * Reads a file to its end, a piece at a time. A link is followed, since the person chose it; what it leads to must be a
 * regular file. Fails as expected for what cannot be read; throws only what `take` threw.
 */
export const readDocument = async (
  files: Files,
  file: string,
  take: TakePiece = () => Promise.resolve(),
): Promise<Result<ReadDocument>> => {
  const opened = await openRegular(files, file);
  if (!opened.ok) return opened;
  try {
    return await readOpened(opened.value, file, take);
  } finally {
    await opened.value.close().catch(() => undefined);
  }
};

const unread = (error: unknown, file: string) => fileProblem(NOTHING_THERE.has(codeOf(error)) ? 'missing' : 'unreadable', file);

const openRegular = async (files: Files, file: string): Promise<Result<OpenFile>> => {
  try {
    // Looked at before it is opened: opening a pipe would wait for somebody to write into it.
    const found = await files.stat(file);
    if (!found.isFile()) return fileProblem('not-a-file', file);
    if (found.size > MOST_DOCUMENT_BYTES) return fileProblem('too-large', file);
    return succeed(await files.open(file, 'r'));
  } catch (error) {
    return unread(error, file);
  }
};

const readOpened = async (opened: OpenFile, file: string, take: TakePiece): Promise<Result<ReadDocument>> => {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(PIECE_BYTES);
  for (let size = 0; ;) {
    let bytes: number;
    try {
      bytes = (await opened.read(buffer, 0, PIECE_BYTES, size)).bytesRead;
      if (bytes === 0) {
        const { mtimeMs } = await opened.stat();
        // Some file systems know finer times than an instant holds.
        const changedAt = instantSchema.parse(new Date(Math.floor(mtimeMs)).toISOString());
        return succeed({ size, changedAt, sha256: hash.digest('hex') });
      }
    } catch (error) {
      return unread(error, file);
    }
    if (size + bytes > MOST_DOCUMENT_BYTES) return fileProblem('too-large', file);
    const piece = buffer.subarray(0, bytes);
    hash.update(piece);
    await take(piece, size);
    size += bytes;
  }
};
