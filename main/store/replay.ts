import type { JournalReading, JournalWrite } from './journal-line.ts';
import type { RawWorkspace } from './snapshot.ts';
import { upgraded } from './upgrades/upgrade.ts';

export interface NumberedJournal extends JournalReading {
  readonly generation: number;
}

export interface Replay {
  readonly raw: RawWorkspace;
  /** Where appending goes on; null where no journal can be continued. */
  readonly append: { readonly generation: number; readonly bytes: number } | null;
  /** What is wrong, for the log; null where every acknowledged change is there. */
  readonly damage: string | null;
  /** Every revision between the snapshot and the last one was there. */
  readonly isGapless: boolean;
}

const applyWrite = (raw: RawWorkspace, { operations, rev }: JournalWrite): void => {
  for (const [collection, id, record] of operations) {
    if (collection === 'settings') raw['settings'] = record;
    else {
      const records = (Object.hasOwn(raw, collection) ? raw[collection] : (raw[collection] = {})) as Record<string, unknown>;
      if (record === null) Reflect.deleteProperty(records, id);
      else if (id !== '__proto__') records[id] = record;
    }
  }
  raw.rev = rev;
};

/**
 * Brings a snapshot up to date with the journals since. Behind damage it goes on with what is readable:
 * every write holds whole records, so a later one does not need the one that was lost.
 */
export const replay = (snapshot: RawWorkspace, base: number, journals: readonly NumberedJournal[]): Replay => {
  let raw = { ...snapshot };
  let append: Replay['append'] = null;
  let damage: string | null = null;
  let expected: number | null = base;
  let isGapless = true;
  const found = (reason: string): void => {
    damage ??= reason;
  };

  for (const journal of journals.filter(({ generation }) => generation >= base)) {
    const holdsWrites = journal.entries.some((entry) => 'operations' in entry);
    // Started by a writer that was stopped before the journal in use said that it goes on here.
    if (expected === null && !holdsWrites && journal.end !== 'damaged') continue;
    if (journal.generation !== expected) found(`journal ${journal.generation} does not follow`);
    if (journal.end === 'damaged') found(`journal ${journal.generation} has bad lines`);
    const [head] = journal.entries;
    if (head === undefined || !('generation' in head) || head.generation !== journal.generation) {
      found(`journal ${journal.generation} has no beginning`);
    } else {
      if (head.startsAt !== raw.rev) found(`journal ${journal.generation} starts at another revision`);
      if (head.schemaVersion > raw.schemaVersion) raw = upgraded(raw, head.schemaVersion);
    }
    expected = null;
    for (const entry of journal.entries) {
      if (expected !== null) found(`journal ${journal.generation} goes on behind its end`);
      if ('continuesIn' in entry) expected = entry.continuesIn;
      if (!('operations' in entry) || entry.rev <= raw.rev) continue;
      if (entry.from !== raw.rev) {
        found(`journal ${journal.generation} has a gap`);
        isGapless = false;
      }
      applyWrite(raw, entry);
    }
    if (expected !== null && journal.end !== 'clean') found(`journal ${journal.generation} goes on behind its end`);
    append = { generation: journal.generation, bytes: journal.goodBytes };
  }
  if (expected !== null) found(`journal ${expected} is missing`);
  return { raw: upgraded(raw), append, damage, isGapless };
};
