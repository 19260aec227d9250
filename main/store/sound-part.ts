import { referencesOf } from '../../core/model/references.ts';
import { settingsSchema } from '../../core/model/settings.ts';
import { type CollectionName, collectionSchemas, SCHEMA_VERSION, type Workspace } from '../../core/model/workspace.ts';
import { collectionNames } from './difference.ts';
import type { RawWorkspace } from './snapshot.ts';

type Records = Record<string, unknown>;

/** A record that is stored under anything but its own name is not what was written. */
export const isOwnName = (record: object, id: string): boolean =>
  id !== '__proto__' && (('id' in record && record.id === id) || ('key' in record && record.key === id));

const soundRecords = (name: CollectionName, raw: unknown): { readonly records: Records; readonly dropped: number } => {
  if (typeof raw !== 'object' || raw === null) return { records: {}, dropped: 1 };
  const schema = collectionSchemas[name];
  const records: Records = {};
  let dropped = 0;
  for (const [id, value] of Object.entries(raw)) {
    const record = schema.safeParse(value).data;
    if (record !== undefined && isOwnName(record, id)) records[id] = record;
    else dropped += 1;
  }
  return { records, dropped };
};

/** Drops what refers to something that is not there; what referred to that in turn goes with the next round. */
const dropDangling = (workspace: Record<CollectionName, Records>): number => {
  let dropped = 0;
  for (let before = -1; before !== dropped;) {
    before = dropped;
    for (const name of collectionNames)
      for (const [id, record] of Object.entries(workspace[name])) {
        const isWhole = referencesOf(name, record as never).every(([collection, target]) => Object.hasOwn(workspace[collection], target));
        if (isWhole) continue;
        Reflect.deleteProperty(workspace[name], id);
        dropped += 1;
      }
  }
  return dropped;
};

/**
 * The part of a workspace that holds to the schema: every record valid, under its own name, with everything it
 * refers to. `dropped` counts what did not; 0 for everything this store has written itself.
 */
export const soundPart = (raw: RawWorkspace, empty: Workspace): { readonly workspace: Workspace; readonly dropped: number } => {
  const settings = settingsSchema.safeParse(raw['settings']);
  const parts = collectionNames.map((name) => [name, soundRecords(name, raw[name])] as const);
  const collections = Object.fromEntries(parts.map(([name, { records }]) => [name, records])) as Record<CollectionName, Records>;
  const dropped = parts.reduce((sum, [, part]) => sum + part.dropped, settings.success ? 0 : 1) + dropDangling(collections);
  const workspace = { schemaVersion: SCHEMA_VERSION, rev: raw.rev, settings: settings.data ?? empty.settings, ...collections };
  return { workspace: workspace as Workspace, dropped };
};
