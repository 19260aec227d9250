// npm run torture: kills a writing process two hundred times; part of the check before a release.
import { spawn } from 'node:child_process';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const KILLS = 200;

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const run = spawn(execPath, [vitest, 'run', '--project', 'app', 'main/store/kills.test.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...env, AFTERVIEW_KILLS: String(KILLS) },
  stdio: 'inherit',
});
run.on('close', (code) => {
  process.exitCode = code ?? 1;
});
