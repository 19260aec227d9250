import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'playwright/test';
import { leaveFigures } from './figures.ts';
import { ownWorkspace } from './own-workspace.ts';
import { familyOf, processorMsOf } from './processes.ts';
import { closeWindow, openOwnDesktop } from './tray.ts';

/** Until a start and the closing of the window are over. */
const SETTLED_MS = 10_000;
const WATCHED_MS = 30_000;

const RELEASE = process.env['AFTERVIEW_RELEASE'] ?? '';

test('what the app costs while it waits in the tray', async () => {
  const folder = await ownWorkspace(RELEASE);
  const desktop = await openOwnDesktop();
  const running = await desktop.start({ program: RELEASE, folder });
  await closeWindow(running);
  await pause(SETTLED_MS);

  const before = processorMsOf(familyOf(running.pid));
  const startedMs = performance.now();
  await pause(WATCHED_MS);
  const took = processorMsOf(familyOf(running.pid)) - before;
  const share = (took / (performance.now() - startedMs)) * 100;

  await running.stop();
  await desktop.stop();
  leaveFigures([{ name: 'processor time in the tray over 30 s, of one core', value: share, unit: '%', goal: 0.1 }]);
});
