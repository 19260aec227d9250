import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Push, Status } from '../../core/contract.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { type ChangesSince, createChangesSince } from '../../core/playbook/changes-since.ts';
import { applyChange } from './apply-change.ts';
import type { Client } from './client.ts';

/** What the window knows of the main process's truth; null until the first snapshot has come. */
export interface Mirrored {
  readonly workspace: Workspace | null;
  readonly status: Status | null;
}

/** A copy of the workspace that only the main process changes. */
export interface Mirror {
  readonly store: StoreApi<Mirrored>;
  /** How the workspace came from the one that was planned last. */
  readonly changes: ChangesSince;
  /** Listens, then asks for the first snapshot; resolves when it is in place. */
  readonly start: () => Promise<void>;
}

export const createMirror = ({ client }: { readonly client: Client }): Mirror => {
  const changes = createChangesSince();
  const store = createStore<Mirrored>(() => ({ workspace: null, status: null }));
  /** Counts the snapshots that were asked for: an answer to an older question is dropped. */
  let asked = 0;
  /** Changes that arrive while a snapshot is on its way; null while none is. */
  let waiting: Push<'changed'>[] | null = null;

  const fetch = async (): Promise<void> => {
    const question = ++asked;
    waiting = [];
    const answer = await client.call('snapshot.get', {});
    if (question !== asked) return;
    if (!answer.ok) throw new Error(`No snapshot: ${answer.problem.kind}`);
    const missed: readonly Push<'changed'>[] = waiting;
    waiting = null;
    store.setState({ workspace: answer.value.workspace, status: answer.value.status });
    for (const change of missed) take(change);
  };

  const take = (change: Push<'changed'>): void => {
    const { workspace } = store.getState();
    if (waiting !== null || workspace === null) {
      waiting?.push(change);
      return;
    }
    const applied = applyChange(workspace, change);
    if (applied.kind === 'applied') {
      changes.note(workspace, change.operations, applied.workspace);
      store.setState({ workspace: applied.workspace });
    }
    if (applied.kind === 'gap') void fetch();
  };

  return {
    store,
    changes,
    start: async () => {
      client.subscribe('changed', take);
      client.subscribe('replaced', () => void fetch());
      client.subscribe('status', (status) => store.setState({ status }));
      await fetch();
    },
  };
};
