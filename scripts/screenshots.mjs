// npm run screenshots: pictures of every screen of the example workspace, light and dark, wide and narrow, into docs/screenshots/.
// npm run screenshots -- board palette: those alone whose names hold one of these.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './platform/platform.mjs';
import { giveUp } from './setup/step.mjs';
import { prepare } from './tests/prepare.mjs';
import { results, runOnDesktop } from './tests/run-on-desktop.mjs';

const main = async () => {
  const electron = await prepare();
  process.env['AFTERVIEW_SCENES'] = process.argv.slice(2).join(' ');
  const taken = path.join(results, 'screenshots');
  fs.rmSync(taken, { recursive: true, force: true });
  process.exitCode = await runOnDesktop(electron, [
    'node_modules/playwright/cli.js',
    'test',
    '--config=e2e/screenshots/playwright.config.ts',
  ]);
  if (fs.existsSync(taken)) fs.cpSync(taken, path.join(root, 'docs', 'screenshots'), { recursive: true });
};

main().catch(giveUp);
