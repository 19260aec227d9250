import { crc32 } from 'node:zlib';
import * as z from 'zod';

/** The most bytes that one line may have; the largest import stays well below. */
export const LINE_LIMIT_BYTES = 64 * 1024 * 1024;
/** Shorter lines are harmless however deep they nest. */
const UNSUSPICIOUS_BYTES = 1024 * 1024;
/** No record comes near it. */
const DEPTH_LIMIT = 64;

const NEWLINE = 0x0a;
const SPACE = 0x20;
const CHECKSUM_LENGTH = 8;

/** Loose about collections and records: they are checked after older ones were upgraded. */
const writeSchema = z.strictObject({
  from: z.int().min(0),
  rev: z.int().min(1),
  operations: z.array(z.tuple([z.string(), z.string(), z.unknown()])),
});
/** One durable write, all of its operations or none: `from` is the revision before, `rev` the one after. */
export type JournalWrite = z.infer<typeof writeSchema>;

const entrySchema = z.union([
  writeSchema,
  /** The first line: what the journal continues. */
  z.strictObject({ generation: z.int().min(1), schemaVersion: z.int().min(1), startsAt: z.int().min(0) }),
  /** The last line, once another journal has taken over. */
  z.strictObject({ continuesIn: z.int().min(2) }),
]);
export type JournalEntry = z.infer<typeof entrySchema>;

export const checksumOf = (bytes: Uint8Array | string, previous = 0): string =>
  crc32(bytes, previous).toString(16).padStart(CHECKSUM_LENGTH, '0');

/** `<crc32> <json>` and a newline. The checksum is there because JSON alone accepts most flipped bits. */
export const lineOf = (json: string): Uint8Array => Buffer.from(`${checksumOf(json)} ${json}\n`);

export const entryLine = (entry: JournalEntry): Uint8Array => lineOf(JSON.stringify(entry));

const isTooDeep = (json: Buffer): boolean => {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (inText) {
      if (byte === 0x5c) at += 1;
      else if (byte === 0x22) inText = false;
    } else if (byte === 0x22) inText = true;
    else if (byte === 0x5b || byte === 0x7b) depth += 1;
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
    if (depth > DEPTH_LIMIT) return true;
  }
  return false;
};

/** What a line (without its newline) says; undefined where the checksum does not fit or it is no JSON. */
export const valueOf = (line: Buffer): unknown => {
  if (line.length > LINE_LIMIT_BYTES || line[CHECKSUM_LENGTH] !== SPACE) return undefined;
  const json = line.subarray(CHECKSUM_LENGTH + 1);
  if (line.toString('latin1', 0, CHECKSUM_LENGTH) !== checksumOf(json)) return undefined;
  if (json.length > UNSUSPICIOUS_BYTES && isTooDeep(json)) return undefined;
  try {
    return JSON.parse(json.toString('utf8'));
  } catch {
    return undefined;
  }
};

const versionSchema = z.looseObject({ schemaVersion: z.int() });

export interface JournalReading {
  /** Every good line, also those behind a bad one. */
  readonly entries: readonly JournalEntry[];
  /** The version that wrote it, also where the rest means nothing to this one; null where it does not say. */
  readonly schemaVersion: number | null;
  /** Where appending may go on: after the last good line. */
  readonly goodBytes: number;
  /** `torn` is one bad line at the very end, as an interrupted write leaves it; `damaged` is anything else that is bad. */
  readonly end: 'clean' | 'torn' | 'damaged';
}

export const readJournal = (bytes: Buffer): JournalReading => {
  const entries: JournalEntry[] = [];
  let schemaVersion: number | null = null;
  let goodBytes = 0;
  let badLines = 0;
  let goodAfterBad = false;
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const value = newline < 0 ? undefined : valueOf(bytes.subarray(start, newline));
    if (start === 0) schemaVersion = versionSchema.safeParse(value).data?.schemaVersion ?? null;
    const entry = entrySchema.safeParse(value);
    start = newline < 0 ? bytes.length : newline + 1;
    if (entry.success) {
      entries.push(entry.data);
      goodAfterBad ||= badLines > 0;
      goodBytes = start;
    } else badLines += 1;
  }
  const end = badLines === 0 ? 'clean' : badLines === 1 && !goodAfterBad ? 'torn' : 'damaged';
  return { entries, schemaVersion, goodBytes, end };
};
