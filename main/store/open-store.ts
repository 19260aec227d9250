import type { Workspace } from '../../core/model/workspace.ts';
import type { Result } from '../../core/result.ts';
import type { Instant } from '../../core/time/types.ts';
import type { Store, StoreLog, StoreProblem } from './store.ts';

export interface StoreOptions {
  /** Made when missing. One store, and one process, per folder. */
  readonly folder: string;
  /** What a folder without data starts with. */
  readonly empty: () => Workspace;
  /** Names the copies of damaged files that are set aside. */
  readonly now: () => Instant;
  readonly log: StoreLog;
}

/** Opens the folder, recovers from torn writes and damage, and holds it locked until `close`. */
export const openStore = (options: StoreOptions): Promise<Result<Store, StoreProblem>> => {
  throw new Error(`not built yet: ${options.folder}`);
};
