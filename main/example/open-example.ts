import { rm } from 'node:fs/promises';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Result } from '../../core/result.ts';
import type { Instant } from '../../core/time/types.ts';
import type { Log } from '../desktop/log.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';

export interface ExampleNeeds {
  /** A folder of the example's own. */
  readonly folder: string;
  /** The example as of now. */
  readonly content: () => Promise<Workspace>;
  readonly now: () => Instant;
  readonly log: Log;
}

/** The example workspace on disk: made afresh each time, because it is dated relative to today. */
export const createExample = ({ folder, content, now, log }: ExampleNeeds) => {
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return {
    open: async (): Promise<Result<Store>> => {
      await remove();
      const workspace = await content();
      return openStore({ folder, empty: () => workspace, now, log });
    },
    remove,
  };
};
