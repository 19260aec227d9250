// npm start: from a fresh clone to the open app. Arguments after `--` go to the app.
import { appArguments } from './desktop/app-arguments.mjs';
import { openDesktop } from './desktop/desktop.mjs';
import { keepScreenshot } from './desktop/keep-screenshot.mjs';
import { packageFolders, stage } from './desktop/stage.mjs';
import { accountInsteadOfRoot } from './platform/account.mjs';
import { ensureSandbox } from './platform/sandbox.mjs';
import { electronProgram, hasScreen, hasSessionBus, isLinux } from './platform/platform.mjs';
import { onInterrupt } from './process/interrupt.mjs';
import { build, setUp } from './setup/set-up.mjs';
import { giveUp } from './setup/step.mjs';

const start = async () => {
  const account = accountInsteadOfRoot();
  const args = appArguments(account);
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
  keepScreenshot(desktop);
  console.log(`Afterview is starting on Electron ${electron.version}. Ctrl-C ends it.`);

  const quiet = desktop.capture ? ['--disable-gpu'] : [];
  const app = desktop.start([electronProgram(readable.at('electron')), readable.folder, ...quiet, ...args], {
    cwd: readable.folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await app.ended;
  if (interrupted()) return;
  await close();
  process.exit(code);
};

start().catch(giveUp);
