import { expect, test } from 'vitest';
import { message } from '../../core/messages/message.ts';
import { emptyWorkspace } from '../../core/model/empty-workspace.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { succeed } from '../../core/result.ts';
import type { Zone } from '../../core/time/types.ts';
import { createFakeStore } from '../testing/fake-store.ts';
import { tellingChange } from './telling-change.ts';

const hide = (said: 'app.name' | null) => (workspace: Workspace) =>
  succeed({
    workspace: { ...workspace, settings: { ...workspace.settings, hideDetails: true } },
    said: said === null ? null : message(said),
    answer: 'hidden',
  });

const prepared = () => {
  const store = createFakeStore(emptyWorkspace({ zone: 'Europe/London' as Zone }));
  const told: unknown[] = [];
  const context = () => ({ now: '2026-11-12T15:30:00.000Z' as never, newId: () => 'evt_00000000' });
  return { store, told, change: tellingChange({ store: () => store, context, tell: (said) => told.push(said) }) };
};

test('a change that was saved is told, one that says nothing is not', async () => {
  const { told, change } = prepared();
  const answers = [await change(hide('app.name'))({}), await change(hide(null))({})];
  expect([answers, told]).toEqual([[succeed('hidden'), succeed('hidden')], [message('app.name')]]);
});

test('a change the disk refused is not told', async () => {
  const { store, told, change } = prepared();
  store.refuseWrites(true);
  const { ok } = await change(hide('app.name'))({});
  expect([ok, told]).toEqual([false, []]);
});
