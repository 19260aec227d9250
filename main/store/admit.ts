import { isDeepStrictEqual } from 'node:util';
import { message } from '../../core/messages/message.ts';
import { referencesOf } from '../../core/model/references.ts';
import { settingsSchema } from '../../core/model/settings.ts';
import { type CollectionName, collectionSchemas, type Operation, SCHEMA_VERSION, type Workspace } from '../../core/model/workspace.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { applied, collectionNames, difference, recordAt } from './difference.ts';
import { isOwnName } from './sound-part.ts';

/** A change that may be written: the next workspace with its revision, and the operations that lead there. */
export interface Admitted {
  readonly workspace: Workspace;
  readonly operations: readonly Operation[];
  /** Roughly what it adds to the journal. */
  readonly characters: number;
}

/** Told to the log: where a record does not hold, never what it says. */
export type Objection = (collection: string, at: string) => void;

interface Checked {
  readonly operation: Operation;
  /** The schema tidied it (trimmed a name, say), so that it is not the record that was given. */
  readonly isTidied: boolean;
  readonly characters: number;
}

const checked = ([collection, id, value]: Operation, object: Objection): Checked | null => {
  if (value === null && collection !== 'settings') return { operation: [collection, id, null], isTidied: false, characters: id.length };
  const schema = collection === 'settings' ? settingsSchema : collectionSchemas[collection];
  const { data, error } = schema.safeParse(value);
  if (data === undefined) {
    object(collection, error.issues.map(({ path }) => path.join('.')).join(' '));
    return null;
  }
  if (collection !== 'settings' && !isOwnName(data, id)) {
    object(collection, 'id');
    return null;
  }
  const isTidied = !isDeepStrictEqual(data, value);
  const operation: Operation =
    collection === 'settings' ? ['settings', '', isTidied ? data : value] : [collection, id, isTidied ? data : value];
  return { operation, isTidied, characters: JSON.stringify(data).length };
};

const targetCollections: ReadonlySet<string> = new Set(['opportunities', 'interviews', 'people']);

/** Everything that was changed refers to something that is there, and nothing is left that refers to what was removed. */
const findDangling = (workspace: Workspace, operations: readonly Operation[]): CollectionName | null => {
  const isThere = ([collection, id]: readonly [CollectionName, string]): boolean => recordAt(workspace, collection, id) !== null;
  for (const [collection, , record] of operations) {
    if (collection === 'settings' || record === null) continue;
    if (!referencesOf(collection, record as never).every(isThere)) return collection;
  }
  if (!operations.some(([collection, , record]) => record === null && targetCollections.has(collection))) return null;
  return (
    collectionNames.find((name) => !Object.values(workspace[name]).every((record) => referencesOf(name, record as never).every(isThere))) ??
    null
  );
};

/** Checks what a change has made of the workspace; no operations where it changed nothing. */
export const admit = (before: Workspace, after: Workspace, object: Objection): Result<Admitted> => {
  const invalid = fail({ kind: 'store-invalid', message: message('store.problem.invalid') });
  const all = difference(before, after).map((operation) => checked(operation, object));
  const sound = all.filter((each) => each !== null);
  if (sound.length < all.length) return invalid;

  const operations = sound.map(({ operation }) => operation);
  const tidied = sound.filter(({ isTidied }) => isTidied).map(({ operation }) => operation);
  const next: Workspace = { ...applied(after, tidied), schemaVersion: SCHEMA_VERSION, rev: before.rev + (operations.length > 0 ? 1 : 0) };
  const dangling = findDangling(next, operations);
  if (dangling !== null) {
    object(dangling, 'reference');
    return invalid;
  }
  return succeed({ workspace: next, operations, characters: sound.reduce((sum, { characters }) => sum + characters, 0) });
};
