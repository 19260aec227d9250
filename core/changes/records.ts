import type { CollectionName, RecordOf, Workspace } from '../model/workspace.ts';

/** The workspace with one record set; everything else is shared. The revision is the store's to count. */
export const withRecord = <Name extends CollectionName>(
  workspace: Workspace,
  collection: Name,
  id: string,
  record: RecordOf<Name>,
): Workspace => ({ ...workspace, [collection]: { ...workspace[collection], [id]: record } });

/** The workspace without the records of a collection that are not to be kept. */
export const keepRecords = <Name extends CollectionName>(
  workspace: Workspace,
  collection: Name,
  kept: (record: RecordOf<Name>) => boolean,
): Workspace => {
  const entries = Object.entries(workspace[collection]) as [string, RecordOf<Name>][];
  const remaining = entries.filter(([, record]) => kept(record));
  return remaining.length === entries.length ? workspace : { ...workspace, [collection]: Object.fromEntries(remaining) };
};

/** The workspace without one record. */
export const withoutRecord = (workspace: Workspace, collection: CollectionName, id: string): Workspace => {
  if (!Object.hasOwn(workspace[collection], id)) return workspace;
  const { [id]: _gone, ...others } = workspace[collection];
  return { ...workspace, [collection]: others };
};
