import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { emptyWorkspace } from '../../../core/model/empty-workspace.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import { message } from '../../../core/messages/message.ts';
import { anOpportunity, anOpportunityId, at, london } from '../../../core/testing/builders.ts';
import { succeed } from '../../../core/result.ts';
import type { Processes } from '../lock.ts';
import type { MakeChange, Store } from '../store.ts';
import { openStore, type StoreOptions } from '../open-store.ts';

const made: string[] = [];

/** A folder that is gone after the test. */
export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'afterview-store-'));
  made.push(folder);
  return folder;
};

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export const emptyForTest = () => emptyWorkspace({ zone: london });

export const open = (folder: string, given: Partial<StoreOptions> = {}) =>
  openStore({ folder, empty: emptyForTest, now: () => at('2026-11-11 14:30'), log: () => undefined, ...given });

/** Opens a folder that must open. */
export const opened = async (folder: string, given: Partial<StoreOptions> = {}): Promise<Store> => {
  const result = await open(folder, given);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};

/** A process that was started after all others have ended. */
const aLaterProcess: Processes = { own: 1, startOf: (pid) => (pid === 1 ? 'later' : null) };

/** Opens as the next start would, looks and closes. */
export const lookInto = async (folder: string) => {
  const store = await opened(folder, { processes: aLaterProcess });
  const seen = { found: store.found, notice: store.status().notice?.key ?? null, workspace: store.workspace() };
  await store.close();
  return seen;
};

/** Sets an opportunity called `name`, said so that it can be undone. */
export const putting =
  (name: string, given: Partial<Opportunity> = {}): MakeChange<string> =>
  (workspace) => {
    const opportunity = anOpportunity({ id: anOpportunityId(name), company: name, ...given });
    const opportunities = { ...workspace.opportunities, [opportunity.id]: opportunity };
    return succeed({ workspace: { ...workspace, opportunities }, said: message('app.name'), answer: name });
  };
