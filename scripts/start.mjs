// npm start: from a fresh clone to the open app. Arguments after `--` go to the app.
import fs from 'node:fs';
import path from 'node:path';
import { openDesktop } from './desktop/desktop.mjs';
import { keepScreenshot } from './desktop/keep-screenshot.mjs';
import { packageFolders, stage } from './desktop/stage.mjs';
import { accountInsteadOfRoot, ensureDataFolder } from './platform/account.mjs';
import { ensureSandbox } from './platform/sandbox.mjs';
import { electronProgram, hasScreen, hasSessionBus, isLinux, root } from './platform/platform.mjs';
import { onInterrupt } from './process/interrupt.mjs';
import { build, setUp } from './setup/set-up.mjs';
import { giveUp } from './setup/step.mjs';

const DATA = '--user-data-dir=';

/** Folders named on the command line are meant from where the person stands. */
const appArguments = process.argv.slice(2).map((argument) => {
  if (!argument.startsWith(DATA)) return argument;
  return DATA + path.resolve(process.env['INIT_CWD'] ?? process.cwd(), argument.slice(DATA.length));
});

const start = async () => {
  const account = accountInsteadOfRoot();
  for (const argument of appArguments) if (argument.startsWith(DATA)) ensureDataFolder(account, argument.slice(DATA.length));
  const screen = !hasScreen();
  const bus = isLinux && (account !== undefined || !hasSessionBus());
  const { electron } = await setUp({ screen, bus, tests: false });
  await build();

  ensureSandbox(account, [electron.dist]);
  const parts = ['package.json', 'dist', 'assets', ...packageFolders(['node-notifier'])];
  const readable = stage(account, parts, { electron: electron.dist });
  const desktop = await openDesktop({ ...(account ? { account } : {}), screen, bus });
  const close = async () => {
    await desktop.close();
    readable.remove();
  };
  const interrupted = onInterrupt(close);

  if (account) console.log(`Not as root: the app runs as the user "${account.name}", whose home is ${account.home}.`);
  if (desktop.capture) {
    const file = path.join(root, '.cache', 'screenshot.png');
    console.log(`No display here: the app runs on a virtual one. What it shows is kept up to date in\n  ${file}`);
    keepScreenshot(desktop.capture, file);
  }
  console.log(`Afterview is starting on Electron ${electron.version}. Ctrl-C ends it.`);

  const quiet = desktop.capture ? ['--disable-gpu'] : [];
  const app = desktop.start([electronProgram(readable.at('electron')), readable.folder, ...quiet, ...appArguments], {
    cwd: readable.folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await app.ended;
  if (interrupted()) return;
  await close();
  process.exit(code);
};

fs.mkdirSync(path.join(root, '.cache'), { recursive: true });
start().catch(giveUp);
