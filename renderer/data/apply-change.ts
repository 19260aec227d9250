import type { Push } from '../../core/contract.ts';
import { type CollectionName, collectionSchemas, type Workspace } from '../../core/model/workspace.ts';
import { settingsSchema } from '../../core/model/settings.ts';

/** What became of a pushed change: applied, known already, or one before it is missing. */
export type Applied = { readonly kind: 'applied'; readonly workspace: Workspace } | { readonly kind: 'stale' } | { readonly kind: 'gap' };

/** Applies one pushed change to a workspace, in order only; untouched records are shared. */
export const applyChange = (workspace: Workspace, change: Push<'changed'>): Applied => {
  if (change.rev <= workspace.rev) return { kind: 'stale' };
  if (change.fromRev !== workspace.rev) return { kind: 'gap' };
  const copies = new Map<CollectionName, Record<string, unknown>>();
  let { settings } = workspace;
  for (const [collection, id, value] of change.operations) {
    if (collection === 'settings') {
      settings = settingsSchema.parse(value);
      continue;
    }
    // A collection may hold tens of thousands of records: it is copied once for all that changes in it.
    const records = copies.get(collection) ?? { ...workspace[collection] };
    copies.set(collection, records);
    if (value === null) Reflect.deleteProperty(records, id);
    else records[id] = collectionSchemas[collection].parse(value);
  }
  return { kind: 'applied', workspace: { ...workspace, ...Object.fromEntries(copies), settings, rev: change.rev } };
};
