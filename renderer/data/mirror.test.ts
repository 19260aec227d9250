import { expect, test } from 'vitest';
import type { Push, Status } from '../../core/contract.ts';
import { emptyWorkspace } from '../../core/model/empty-workspace.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { succeed } from '../../core/result.ts';
import { anOpportunity, london } from '../../core/testing/builders.ts';
import type { Client } from './client.ts';
import { createMirror } from './mirror.ts';

const status = { view: 'own' } as Status;
const workspaceAt = (rev: number): Workspace => ({ ...emptyWorkspace({ zone: london }), rev });
const changed = (fromRev: number, company: string): Push<'changed'> => {
  const opportunity = anOpportunity({ company });
  return { fromRev, rev: fromRev + 1, operations: [['opportunities', opportunity.id, opportunity]] };
};

/** A main process whose snapshots are answered by hand. */
const aMainProcess = () => {
  const listeners = new Map<string, (push: never) => void>();
  const questions: ((workspace: Workspace) => void)[] = [];
  const client: Client = {
    call: () => new Promise((resolve) => questions.push((workspace) => resolve(succeed({ workspace, status }) as never))),
    subscribe: (name, listener) => {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
  };
  return {
    client,
    questions,
    push: (name: string, push: unknown) => listeners.get(name)?.(push as never),
    answer: async (workspace: Workspace) => {
      questions.shift()?.(workspace);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
};

const started = async (rev: number) => {
  const main = aMainProcess();
  const mirror = createMirror({ client: main.client });
  const starting = mirror.start();
  await main.answer(workspaceAt(rev));
  await starting;
  const shown = () => {
    const { workspace } = mirror.store.getState();
    return [workspace?.rev, ...Object.values(workspace?.opportunities ?? {}).map(({ company }) => company)];
  };
  return { ...main, mirror, shown };
};

test('changes are applied in their order', async () => {
  const { push, shown } = await started(4);
  push('changed', changed(4, 'Northgate'));
  push('changed', changed(5, 'Lumen'));
  expect(shown()).toEqual([6, 'Lumen']);
});

test('a removed record is gone, and settings are replaced as a whole', async () => {
  const { push, shown, mirror } = await started(4);
  push('changed', changed(4, 'Northgate'));
  const { id } = anOpportunity();
  const settings = { ...workspaceAt(0).settings, hideDetails: true };
  push('changed', {
    fromRev: 5,
    rev: 6,
    operations: [
      ['opportunities', id, null],
      ['settings', '', settings],
    ],
  });
  expect([shown(), mirror.store.getState().workspace?.settings.hideDetails]).toEqual([[6], true]);
});

test('a change that is known already is ignored', async () => {
  const { push, shown, questions } = await started(4);
  push('changed', changed(2, 'Northgate'));
  expect([shown(), questions.length]).toEqual([[4], 0]);
});

test('a gap asks for a fresh snapshot, and what arrives meanwhile follows it', async () => {
  const { push, shown, answer } = await started(4);
  push('changed', changed(6, 'Northgate'));
  push('changed', changed(8, 'Lumen'));
  expect(shown()).toEqual([4]);
  await answer(workspaceAt(8));
  expect(shown()).toEqual([9, 'Lumen']);
});

test('a replaced workspace is asked for anew, and only the newest answer counts', async () => {
  const { push, shown, answer, questions } = await started(4);
  push('replaced', {});
  push('replaced', {});
  const late = questions[0];
  questions.shift();
  await answer(workspaceAt(20));
  late?.(workspaceAt(10));
  await Promise.resolve();
  expect(shown()).toEqual([20]);
});

test('the status is shown as it is pushed', async () => {
  const { push, mirror } = await started(4);
  push('status', { ...status, view: 'example' });
  expect(mirror.store.getState().status?.view).toBe('example');
});
