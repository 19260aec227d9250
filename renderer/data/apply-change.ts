import type { Push } from '../../core/contract.ts';
import { collectionSchemas, type Operation, type Workspace } from '../../core/model/workspace.ts';
import { settingsSchema } from '../../core/model/settings.ts';

/** What became of a pushed change: applied, known already, or one before it is missing. */
export type Applied = { readonly kind: 'applied'; readonly workspace: Workspace } | { readonly kind: 'stale' } | { readonly kind: 'gap' };

/** Applies one pushed change to a workspace, in order only; untouched records are shared. */
export const applyChange = (workspace: Workspace, change: Push<'changed'>): Applied => {
  if (change.rev <= workspace.rev) return { kind: 'stale' };
  if (change.fromRev !== workspace.rev) return { kind: 'gap' };
  return { kind: 'applied', workspace: { ...change.operations.reduce(applyOperation, workspace), rev: change.rev } };
};

const applyOperation = (workspace: Workspace, [collection, id, value]: Operation): Workspace => {
  if (collection === 'settings') return { ...workspace, settings: settingsSchema.parse(value) };
  const { [id]: _before, ...others } = workspace[collection];
  if (value === null) return { ...workspace, [collection]: others };
  return { ...workspace, [collection]: { ...workspace[collection], [id]: collectionSchemas[collection].parse(value) } };
};
