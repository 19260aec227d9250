import { expect, test } from 'vitest';
import { pauseReminders } from '../../core/changes/settings.ts';
import { message } from '../../core/messages/message.ts';
import { fail, succeed } from '../../core/result.ts';
import { aContext, nothingYet } from '../../core/testing/change-context.ts';
import type { Store } from '../store/store.ts';
import { createFakeShownStore } from '../testing/fake-shown-store.ts';
import { createWorkspaces } from './workspaces.ts';

const touch = (store: Store) => store.change((workspace) => pauseReminders(workspace, { untilAt: null }, aContext()));

const both = (opens = true) => {
  const own = createFakeShownStore(nothingYet());
  const example = createFakeShownStore(nothingYet());
  const events: string[] = [];
  const workspaces = createWorkspaces({
    own,
    openExample: () => {
      events.push('made');
      return Promise.resolve(opens ? succeed(example) : fail({ kind: 'store-unwritable', message: message('app.name') }));
    },
    deleteExample: () => {
      events.push('deleted');
      return Promise.resolve();
    },
    changed: ({ rev }) => events.push(`changed to ${rev}`),
    replaced: () => events.push('replaced'),
    statusChanged: () => undefined,
  });
  return { own, example, events, workspaces };
};

test('the example is shown instead of the own data, and only what is shown is told', async () => {
  const { own, example, events, workspaces } = both();
  await touch(own);
  await workspaces.openExample();
  await touch(own);
  await touch(example);
  expect([workspaces.view(), workspaces.shown() === example, events]).toEqual([
    'example',
    true,
    ['changed to 1', 'made', 'replaced', 'changed to 1'],
  ]);
});

test('leaving the example closes and deletes it, and the own data is as it was', async () => {
  const { own, example, events, workspaces } = both();
  const before = own.workspace();
  await workspaces.openExample();
  await touch(workspaces.shown());
  await workspaces.leaveExample();
  expect([workspaces.view(), example.isClosed(), own.isClosed(), own.workspace() === before, events.at(-1)]).toEqual([
    'own',
    true,
    false,
    true,
    'deleted',
  ]);
});

test('two clicks open one example, and a click on leave right after it wins', async () => {
  const { events, workspaces } = both();
  await Promise.all([workspaces.openExample(), workspaces.openExample(), workspaces.leaveExample(), workspaces.leaveExample()]);
  expect([workspaces.view(), events]).toEqual(['own', ['made', 'replaced', 'replaced', 'deleted']]);
});

test('an example that cannot be made leaves everything as it is', async () => {
  const { own, events, workspaces } = both(false);
  const opened = await workspaces.openExample();
  expect([opened.ok, workspaces.shown() === own, events]).toEqual([false, true, ['made']]);
});

test('closing leaves the example and closes the own data', async () => {
  const { own, example, events, workspaces } = both();
  await workspaces.openExample();
  await workspaces.close();
  expect([own.isClosed(), example.isClosed(), events.at(-1)]).toEqual([true, true, 'deleted']);
});
