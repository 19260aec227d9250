import { expect, test } from 'vitest';
import type { Preferences, Status } from '../../core/contract.ts';
import { message } from '../../core/messages/message.ts';
import { nothingYet } from '../../core/testing/change-context.ts';
import { createFakeShownStore } from '../testing/fake-shown-store.ts';
import { settle } from '../testing/fake-time.ts';
import { createStatus } from './status.ts';

const looks: Preferences = { theme: 'system', density: 'comfortable', singleLetterKeys: true, autostart: false };

const shortcuts: Status['shortcuts'] = {
  capture: { accelerator: 'CommandOrControl+Shift+L', state: 'on' },
  caller: { accelerator: null, state: 'off' },
};

const aStatus = () => {
  const store = createFakeShownStore(nothingYet(), message('changes.actionDone'));
  const pushed: Status[] = [];
  let notice = null as Status['notice'];
  const status = createStatus({
    workspaces: { shown: () => store, view: () => 'own' },
    preferences: { present: () => looks },
    notices: { present: () => notice },
    notifications: () => 'native',
    tray: () => true,
    shortcuts: () => shortcuts,
    fixed: { platform: 'linux', version: '1.2.3', dataFolder: '/data' },
    push: (present) => pushed.push(present),
  });
  return { store, pushed, status, notify: (next: Status['notice']) => (notice = next) };
};

test('the status is put together from everything around the data', () => {
  expect(aStatus().status.present()).toEqual({
    view: 'own',
    readOnly: null,
    notice: null,
    notifications: 'native',
    tray: true,
    shortcuts,
    undo: message('changes.actionDone'),
    preferences: looks,
    platform: 'linux',
    version: '1.2.3',
    dataFolder: '/data',
  });
});

test('it is pushed once for any number of reasons, and not at all when it reads the same', async () => {
  const { store, status, pushed } = aStatus();
  status.touch();
  status.touch();
  await settle();
  status.touch();
  await settle();
  store.become({ readOnly: message('app.name'), notice: null });
  status.touch();
  await settle();
  expect(pushed.map(({ readOnly }) => readOnly)).toEqual([null, message('app.name')]);
});

test("the app's own notice comes before the store's", () => {
  const { store, status, notify } = aStatus();
  store.become({ readOnly: null, notice: message('app.undo') });
  expect(status.present().notice).toEqual(message('app.undo'));
  notify(message('app.name'));
  expect(status.present().notice).toEqual(message('app.name'));
});
