import { crc32 } from 'node:zlib';
import * as z from 'zod';
import { SCHEMA_VERSION, type Workspace } from '../../core/model/workspace.ts';
import { collectionNames } from './difference.ts';
import { checksumOf } from './journal-line.ts';

/** How much is turned into text at a time, so that the main thread is never held longer than a few milliseconds. */
const SLICE_CHARACTERS = 128 * 1024;

/** Larger files do not fit into one text; it stands for about 50,000 opportunities. */
const SNAPSHOT_LIMIT_BYTES = 450 * 1024 * 1024;

function* piecesOf(workspace: Workspace): Generator<string> {
  const { schemaVersion, rev, settings } = workspace;
  yield `{\n"schemaVersion": ${schemaVersion},\n"rev": ${rev},\n"settings": ${JSON.stringify(settings)},\n`;
  for (const name of collectionNames) {
    yield `"${name}": {`;
    let separator = '\n';
    for (const [id, record] of Object.entries(workspace[name])) {
      yield `${separator}${JSON.stringify(id)}: ${JSON.stringify(record)}`;
      separator = ',\n';
    }
    yield '\n},\n';
  }
}

/**
 * The workspace as the bytes of a snapshot, slice by slice: plain JSON with one record a line, whose last
 * member is the checksum of everything before it.
 */
export function* snapshotSlices(workspace: Workspace): Generator<Uint8Array> {
  let checksum = 0;
  let text = '';
  for (const piece of piecesOf(workspace)) {
    text += piece;
    if (text.length < SLICE_CHARACTERS) continue;
    const bytes = Buffer.from(text);
    checksum = crc32(bytes, checksum);
    yield bytes;
    text = '';
  }
  yield Buffer.from(`${text}"checksum": "${checksumOf(text, checksum)}"\n}\n`);
}

const TAIL = /^"checksum": "([0-9a-f]{8})"\n\}\n$/;
const TAIL_BYTES = '"checksum": "00000000"\n}\n'.length;

const rawSchema = z.looseObject({ schemaVersion: z.int().min(1), rev: z.int().min(0) });
/** A workspace as it was written, in the shape of its own version and not yet checked. */
export type RawWorkspace = Record<string, unknown> & { schemaVersion: number; rev: number };

export type SnapshotReading =
  | { readonly kind: 'good'; readonly raw: RawWorkspace }
  /** A newer version wrote it. It is believed even where the checksum does not fit: nothing is done to what is not understood. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

const parsed = (text: string): RawWorkspace | null => {
  try {
    const raw: unknown = JSON.parse(text);
    // The original and not zod's copy of it: the records are checked one by one later.
    return rawSchema.safeParse(raw).success ? (raw as RawWorkspace) : null;
  } catch {
    return null;
  }
};

export const readSnapshot = (bytes: Buffer): SnapshotReading => {
  const tail = TAIL.exec(bytes.toString('latin1', Math.max(0, bytes.length - TAIL_BYTES)));
  const isIntact = tail?.[1] === checksumOf(bytes.subarray(0, -TAIL_BYTES));
  const raw = bytes.length > SNAPSHOT_LIMIT_BYTES ? null : parsed(bytes.toString('utf8'));
  if (raw === null) return { kind: 'damaged' };
  if (raw.schemaVersion > SCHEMA_VERSION) return { kind: 'newer' };
  return isIntact ? { kind: 'good', raw } : { kind: 'damaged' };
};

const member = (line: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(`{${line.endsWith(',') ? line.slice(0, -1) : line}}`);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** What can still be read of a damaged snapshot, line by line; the caller checks every record. */
export const salvageSnapshot = (bytes: Buffer): RawWorkspace => {
  const raw: RawWorkspace = { schemaVersion: SCHEMA_VERSION, rev: 0 };
  let records: Record<string, unknown> | null = null;
  for (const line of bytes.toString('utf8').split('\n')) {
    const opens = /^"(\w+)": \{$/.exec(line)?.[1];
    if (opens !== undefined && opens !== '__proto__') records = raw[opens] = {};
    else if (line === '},') records = null;
    else Object.assign(records ?? raw, member(line));
  }
  return rawSchema.safeParse(raw).success ? raw : { ...raw, schemaVersion: SCHEMA_VERSION, rev: 0 };
};
