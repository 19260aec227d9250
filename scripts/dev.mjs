// npm run dev: the app from its sources, reloading as they change. Arguments after `--` go to the app.
import fs from 'node:fs';
import path from 'node:path';
import { appArguments } from './desktop/app-arguments.mjs';
import { openDesktop } from './desktop/desktop.mjs';
import { keepScreenshot } from './desktop/keep-screenshot.mjs';
import { stage } from './desktop/stage.mjs';
import { accountInsteadOfRoot, canRead } from './platform/account.mjs';
import { ensureSandbox } from './platform/sandbox.mjs';
import { electronProgram, hasScreen, hasSessionBus, isLinux, root } from './platform/platform.mjs';
import { onInterrupt } from './process/interrupt.mjs';
import { setUp } from './setup/set-up.mjs';
import { giveUp, problem } from './setup/step.mjs';

const callerCredentials = isLinux ? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 } : {};

/**
 * Electron's program, or one that gives root up before it becomes Electron.
 * @param {import('./platform/account.mjs').Account | undefined} account
 * @param {string} dist
 * @param {string} folder for that program
 */
const asAccount = (account, dist, folder) => {
  if (!account) return electronProgram(dist);
  const file = path.join(folder, 'electron');
  const identity = `--reuid=${account.uid} --regid=${account.gid} --init-groups`;
  fs.writeFileSync(file, `#!/bin/sh\nexec setpriv ${identity} '${electronProgram(dist)}' "$@"\n`, { mode: 0o755 });
  return file;
};

const dev = async () => {
  const account = accountInsteadOfRoot();
  if (!canRead(account, [root]))
    throw problem(`The user "${account?.name}" cannot read ${root}.`, 'Put the clone where it can, or use "npm start".');
  const args = appArguments(account);
  const screen = !hasScreen();
  const bus = isLinux && (account !== undefined || !hasSessionBus());
  const { electron } = await setUp({ screen, bus, tests: false });

  const desktop = await openDesktop({ ...(account ? { account } : {}), screen, bus });
  ensureSandbox(account, [electron.dist]);
  const readable = stage(account, [], { electron: electron.dist });
  const close = async () => {
    await desktop.close();
    readable.remove();
  };
  const interrupted = onInterrupt(close);
  keepScreenshot(desktop);
  const vite = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  // The sources are watched and built by who calls; only the app itself runs as another account.
  const app = desktop.start([process.execPath, vite, 'dev', '--', ...(desktop.capture ? ['--disable-gpu'] : []), ...args], {
    cwd: root,
    stdio: 'inherit',
    ...callerCredentials,
    env: { ELECTRON_EXEC_PATH: asAccount(account, readable.at('electron'), desktop.own('bin')) },
  });
  const code = await app.ended;
  if (interrupted()) return;
  await close();
  process.exit(code);
};

dev().catch(giveUp);
