import { message, type Message } from '../../core/messages/message.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Files } from './durable-files.ts';
import { continueJournal, createJournal, type JournalFile } from './journal-file.ts';
import type { FolderReading, FoundWorkspace } from './read-folder.ts';
import { writeSnapshot } from './snapshot-file.ts';
import type { Found } from './store.ts';
import { removeBefore, removeOutdated, setAside } from './tidy.ts';

/** A folder that can be written to: what it holds, and the journal that goes on from there. */
export interface Prepared {
  readonly found: Found;
  readonly workspace: Workspace;
  readonly notice: Message | null;
  readonly journal: JournalFile;
  readonly snapshotBytes: number;
  readonly journalBytes: number;
}

interface Place {
  readonly files: Files;
  readonly folder: string;
}

/** A generation of its own. The journal comes first: a snapshot without its journal means that one was lost. */
const begin = async ({ files, folder }: Place, generation: number, workspace: Workspace) => {
  const journal = await createJournal(files, folder, generation, workspace.rev);
  try {
    const snapshotBytes = await writeSnapshot(files, folder, generation, workspace);
    return { workspace, journal, snapshotBytes, journalBytes: journal.bytes() };
  } catch (error) {
    await journal.close();
    throw error;
  }
};

const noticeOf = ({ damage, layout }: FoundWorkspace, folder: string): Message | null => {
  if (damage === null) return null;
  if (layout.snapshots.length + layout.journals.length === 0) return message('store.notice.missing');
  if (damage.left === 'everything') return message('store.notice.repaired', { folder });
  return message(damage.left === 'part' ? 'store.notice.recovered' : 'store.notice.nothing-left', { folder });
};

const repair = async (place: Place, reading: FoundWorkspace, when: string): Promise<Prepared> => {
  const { files, folder } = place;
  const { layout, workspace } = reading;
  // In this order, so that whatever stops it, the files as they were found are still there.
  const aside = await setAside(files, folder, layout, when);
  const generation = Math.max(0, ...layout.snapshots, ...layout.journals) + 1;
  const begun = await begin(place, generation, workspace);
  // Those that stay are older than the new beginning; the next start tidies them up.
  await removeBefore(files, folder, layout, generation).catch(() => undefined);
  return { ...begun, found: 'recovered', notice: noticeOf(reading, aside) };
};

/** Makes the folder ready for writing, which is the first time that anything in it is touched. Throws faults. */
export const prepare = async (
  place: Place,
  reading: Exclude<FolderReading, { kind: 'newer' }>,
  { empty, when }: { readonly empty: Workspace; readonly when: () => string },
): Promise<Prepared> => {
  const { files, folder } = place;
  if (reading.kind === 'nothing') return { ...(await begin(place, 1, empty)), found: 'fresh', notice: null };
  const { damage, append, layout, workspace, snapshotBytes, journalBytes } = reading;
  if (damage !== null || append === null) return repair(place, reading, when());

  await removeOutdated(files, folder).catch(() => undefined);
  if (reading.isUpgraded) {
    const generation = Math.max(...layout.snapshots, ...layout.journals) + 1;
    return { ...(await begin(place, generation, workspace)), found: 'opened', notice: null };
  }
  const journal = await continueJournal(files, folder, append.generation, append.bytes);
  return { found: 'opened', workspace, notice: null, journal, snapshotBytes, journalBytes };
};
