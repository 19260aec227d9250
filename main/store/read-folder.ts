import { join } from 'node:path';
import { SCHEMA_VERSION, type Workspace } from '../../core/model/workspace.ts';
import { readAcknowledged } from './acknowledged.ts';
import { collectionNames } from './difference.ts';
import type { Files } from './durable-files.ts';
import { readJournal } from './journal-line.ts';
import { journalName, type Layout, readLayout, snapshotName } from './layout.ts';
import { type NumberedJournal, type Replay, replay } from './replay.ts';
import { type RawWorkspace, readSnapshot, salvageSnapshot } from './snapshot.ts';
import { soundPart } from './sound-part.ts';

export interface FoundWorkspace {
  readonly kind: 'found';
  readonly workspace: Workspace;
  readonly append: Replay['append'];
  /** Null where every acknowledged change is there; else what is wrong, and how much is left. */
  readonly damage: { readonly reason: string; readonly left: 'everything' | 'part' | 'nothing' } | null;
  /** It was written by an older version, and is given in the shape of this one. */
  readonly isUpgraded: boolean;
  readonly layout: Layout;
  readonly snapshotBytes: number;
  /** Of all journals since the snapshot. */
  readonly journalBytes: number;
}

export type FolderReading = { readonly kind: 'nothing'; readonly layout: Layout } | { readonly kind: 'newer' } | FoundWorkspace;

interface Base {
  readonly generation: number;
  readonly raw: RawWorkspace;
  readonly bytes: number;
  readonly damage: string | null;
  readonly isIntact: boolean;
}

/** The newest intact snapshot; failing that, what can be salvaged of the newest one, or an empty beginning. */
const findBase = async (files: Files, folder: string, { snapshots, journals }: Layout, empty: Workspace): Promise<Base | 'newer'> => {
  let salvaged: Base | null = null;
  let damage: string | null = null;
  for (const generation of snapshots.toReversed()) {
    const bytes = await files.readFile(join(folder, snapshotName(generation)));
    const reading = readSnapshot(bytes);
    if (reading.kind === 'newer') return 'newer';
    if (reading.kind === 'good') return { generation, raw: reading.raw, bytes: bytes.length, damage, isIntact: true };
    damage ??= `snapshot ${generation} is damaged`;
    salvaged ??= { generation, raw: { ...salvageSnapshot(bytes), rev: 0 }, bytes: bytes.length, damage, isIntact: false };
  }
  return (
    salvaged ?? {
      generation: journals[0] ?? 1,
      raw: { ...structuredClone(empty) },
      bytes: 0,
      damage: 'there is no snapshot',
      isIntact: false,
    }
  );
};

const readJournals = async (
  files: Files,
  folder: string,
  base: number,
  generations: readonly number[],
): Promise<readonly NumberedJournal[]> => {
  const journals: NumberedJournal[] = [];
  for (const generation of generations) {
    if (generation >= base) journals.push({ generation, ...readJournal(await files.readFile(join(folder, journalName(generation)))) });
  }
  return journals;
};

const countRecords = (workspace: Workspace): number => collectionNames.reduce((sum, name) => sum + Object.keys(workspace[name]).length, 0);

/**
 * What is left of a damaged beginning may not say which version wrote it. The journal beside it was begun by the same
 * one, and records read as those of a later version would not hold.
 */
const versionOf = ({ raw, isIntact }: Base, journals: readonly NumberedJournal[]): number => {
  const written = journals.find(({ schemaVersion }) => schemaVersion !== null)?.schemaVersion ?? raw.schemaVersion;
  return isIntact ? raw.schemaVersion : Math.min(raw.schemaVersion, written);
};

/** Reads everything and changes nothing. Throws what the file functions throw. */
export const readFolder = async (files: Files, folder: string, empty: Workspace): Promise<FolderReading> => {
  const layout = readLayout(await files.readdir(folder));
  const acknowledged = await readAcknowledged(files, folder);
  const base = await findBase(files, folder, layout, empty);
  if (base === 'newer') return { kind: 'newer' };
  const journals = await readJournals(files, folder, base.generation, layout.journals);
  if (journals.some(({ schemaVersion }) => (schemaVersion ?? 0) > SCHEMA_VERSION)) return { kind: 'newer' };

  const isUntouched = layout.snapshots.length === 0 && journals.every(({ entries }) => entries.every((entry) => 'generation' in entry));
  if (isUntouched && acknowledged === null && journals.length <= 1) return { kind: 'nothing', layout };

  const schemaVersion = versionOf(base, journals);
  const { raw, append, damage, isGapless } = replay({ ...base.raw, schemaVersion }, base.generation, journals);
  const { workspace, dropped } = soundPart(raw, empty);
  const isShort = acknowledged !== null && workspace.rev < acknowledged;
  const reason =
    base.damage ?? damage ?? (isShort ? 'the newest changes are missing' : dropped > 0 ? `${dropped} records do not hold` : null);
  const isComplete = damage === null ? !isShort : acknowledged === workspace.rev;
  const isWhole = base.isIntact && isGapless && isComplete && dropped === 0;
  const left = isWhole ? 'everything' : countRecords(workspace) > 0 ? 'part' : 'nothing';
  return {
    kind: 'found',
    workspace: { ...workspace, rev: Math.max(workspace.rev, acknowledged ?? 0) },
    append,
    damage: reason === null ? null : { reason, left },
    isUpgraded: schemaVersion < SCHEMA_VERSION,
    layout,
    snapshotBytes: base.bytes,
    journalBytes: journals.reduce((sum, { goodBytes }) => sum + goodBytes, 0),
  };
};
