import { join } from 'node:path';
import { codeOf, type Files, FOLDER_MODE, removeFile, syncFolder } from './durable-files.ts';
import { damagedFolder, journalName, type Layout, readLayout, snapshotName } from './layout.ts';

const namesOf = ({ snapshots, journals }: Layout, isMeant: (generation: number) => boolean): readonly string[] => [
  ...snapshots.filter(isMeant).map(snapshotName),
  ...journals.filter(isMeant).map(journalName),
];

const removeNames = async (files: Files, folder: string, names: readonly string[]): Promise<void> => {
  for (const name of names) await removeFile(files, join(folder, name));
  if (names.length > 0) await syncFolder(files, folder);
};

/** Removes what interrupted writers left, and every generation before the newest but one snapshot. */
export const removeOutdated = async (files: Files, folder: string): Promise<void> => {
  const layout = readLayout(await files.readdir(folder));
  const oldestKept = layout.snapshots.at(-2) ?? layout.snapshots.at(-1) ?? 0;
  await removeNames(files, folder, [...layout.temporary, ...namesOf(layout, (generation) => generation < oldestKept)]);
};

const copyOf = async (files: Files, from: string, to: string): Promise<void> => {
  try {
    // A second name for the same bytes: at once and without needing space. Not every file system has it.
    await files.link(from, to);
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') throw error;
    await files.copyFile(from, to);
  }
};

/** Keeps every file as it was found, in a folder named for the moment, before anything is repaired. Answers that folder. */
export const setAside = async (files: Files, folder: string, layout: Layout, when: string): Promise<string> => {
  const aside = damagedFolder(folder, when);
  await files.mkdir(aside, { recursive: true, mode: FOLDER_MODE });
  for (const name of namesOf(layout, () => true)) await copyOf(files, join(folder, name), join(aside, name));
  await syncFolder(files, aside);
  await syncFolder(files, folder);
  return aside;
};

/** Removes the generations a repaired one has replaced. */
export const removeBefore = (files: Files, folder: string, layout: Layout, generation: number): Promise<void> =>
  removeNames(
    files,
    folder,
    namesOf(layout, (other) => other < generation),
  );
