import fs from 'node:fs';
import path from 'node:path';
import { openDesktop } from '../desktop/desktop.mjs';
import { packageFolders, stage } from '../desktop/stage.mjs';
import { packaged } from '../package/package-app.mjs';
import { accountInsteadOfRoot } from '../platform/account.mjs';
import { electronProgram, isLinux, root } from '../platform/platform.mjs';
import { ensureSandbox } from '../platform/sandbox.mjs';
import { onInterrupt } from '../process/interrupt.mjs';

/** Reports, traces and pictures of the last runs. */
export const results = path.join(root, 'test-results');

/** Everything a spec, a benchmark or a script that takes pictures may import. */
const parts = () => {
  const { dependencies } = /** @type {{ dependencies: Record<string, string> }} */ (
    JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  );
  const packages = packageFolders(['playwright', '@axe-core/playwright', '@electron/fuses', 'postal-mime', ...Object.keys(dependencies)]);
  return ['package.json', 'tsconfig.json', 'tsconfig.base.json', 'core', 'main', 'preload', 'e2e', 'scripts', 'assets', ...packages];
};

/**
 * Runs a Node script of the clone beside the packaged app, on a desktop of its own: never as root, with Chromium's sandbox
 * on, a virtual screen, a private bus and a real notification daemon. It finds in its environment the programs
 * AFTERVIEW_APP (tests may attach), AFTERVIEW_RELEASE and AFTERVIEW_ELECTRON, and AFTERVIEW_RESULTS, an existing folder whose
 * files are copied to test-results/ at the end.
 * @param {import('../setup/electron.mjs').Electron} electron
 * @param {readonly string[]} script its path relative to the clone, and its arguments
 * @returns {Promise<number>} its exit code
 */
export const runOnDesktop = async (electron, [script = '', ...args]) => {
  const account = accountInsteadOfRoot();
  const variants = { app: packaged('e2e'), release: packaged('release') };
  ensureSandbox(account, [variants.app.folder, variants.release.folder, electron.dist]);
  const readable = stage(account, parts(), {
    app: variants.app.folder,
    release: variants.release.folder,
    electron: electron.dist,
    node: process.execPath,
  });
  const desktop = await openDesktop({
    ...(account ? { account } : {}),
    screen: isLinux,
    bus: isLinux,
    notifications: isLinux,
    ownHome: true,
  });
  const close = async () => {
    await desktop.close();
    readable.remove();
  };
  onInterrupt(close);

  const kept = desktop.own('results');
  /** @param {keyof variants} variant */
  const programOf = (variant) => path.join(readable.at(variant), path.relative(variants[variant].folder, variants[variant].program));
  try {
    const { ended } = desktop.start([readable.at('node'), path.join(readable.folder, script), ...args], {
      cwd: readable.folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        AFTERVIEW_APP: programOf('app'),
        AFTERVIEW_RELEASE: programOf('release'),
        AFTERVIEW_ELECTRON: electronProgram(readable.at('electron')),
        AFTERVIEW_RESULTS: kept,
      },
    });
    const code = await ended;
    fs.cpSync(kept, results, { recursive: true });
    return code;
  } finally {
    await close();
  }
};

/**
 * @param {import('../setup/electron.mjs').Electron} electron
 * @param {readonly string[]} args Playwright's, such as part of a spec's name
 * @returns {Promise<number>}
 */
export const runE2e = (electron, args) => {
  fs.rmSync(results, { recursive: true, force: true });
  return runOnDesktop(electron, ['node_modules/playwright/cli.js', 'test', '--config=e2e/playwright.config.ts', ...args]);
};
