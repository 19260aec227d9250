import { type Result, succeed } from '../../core/result.ts';
import type { Publication, Store } from '../store/store.ts';

export interface WorkspacesNeeds {
  /** The person's own data. */
  readonly own: Store;
  /** Makes the example afresh and opens it. */
  readonly openExample: () => Promise<Result<Store>>;
  /** Deletes the example's folder, and nothing else. */
  readonly deleteExample: () => Promise<void>;
  /** The workspace that is shown changed. */
  readonly changed: (publication: Publication) => void;
  /** Another workspace is shown. */
  readonly replaced: () => void;
  /** The shown store's status may read otherwise now. */
  readonly statusChanged: () => void;
}

/** Which workspace the window shows. Reminders and tray do not ask: they always follow the person's own. */
export interface Workspaces {
  readonly shown: () => Store;
  readonly view: () => 'own' | 'example';
  readonly openExample: () => Promise<Result<null>>;
  /** Back to the own data; the example is gone. */
  readonly leaveExample: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const createWorkspaces = (needs: WorkspacesNeeds): Workspaces => {
  const { own, openExample, deleteExample, changed, replaced, statusChanged } = needs;
  let example: Store | null = null;
  /** Opening and leaving take turns, so that two clicks cannot open two examples. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(run: () => Promise<Answer>): Promise<Answer> => {
    const result = turn.then(run);
    turn = result.catch(() => undefined);
    return result;
  };

  const follow = (store: Store): (() => void) => {
    const ends = [
      store.subscribe((publication) => {
        changed(publication);
        statusChanged();
      }),
      store.watchStatus(statusChanged),
    ];
    return () => {
      for (const end of ends) end();
    };
  };
  let unfollow = follow(own);

  const show = (next: Store | null): void => {
    unfollow();
    example = next;
    unfollow = follow(next ?? own);
    replaced();
    statusChanged();
  };

  const leave = async (): Promise<void> => {
    const left = example;
    if (left === null) return;
    show(null);
    await left.close();
    await deleteExample();
  };

  return {
    shown: () => example ?? own,
    view: () => (example === null ? 'own' : 'example'),
    openExample: () =>
      inTurn(async () => {
        if (example !== null) return succeed(null);
        const opened = await openExample();
        if (!opened.ok) return opened;
        show(opened.value);
        return succeed(null);
      }),
    leaveExample: () => inTurn(leave),
    close: () =>
      inTurn(async () => {
        await leave();
        unfollow();
        await own.close();
      }),
  };
};
