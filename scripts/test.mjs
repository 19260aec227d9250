// npm test: from a fresh clone to the one line that says how many checks and tests passed and failed, of all there are.
import path from 'node:path';
import { staticChecks } from './checks/checks.mjs';
import { root } from './platform/platform.mjs';
import { run } from './process/run.mjs';
import { giveUp, seconds, step } from './setup/step.mjs';
import { build, setUp } from './setup/set-up.mjs';
import { packageApp } from './package/package-app.mjs';
import { countE2e, countUnit, sum } from './tests/counts.mjs';
import { testNeeds } from './tests/prepare.mjs';
import { results, runE2e } from './tests/run-on-desktop.mjs';

/** @typedef {import('./tests/counts.mjs').Counts} Counts */

const passed = { passed: 1, failed: 0, skipped: 0 };
const failed = { passed: 0, failed: 1, skipped: 0 };

/** @type {Counts[]} */
const all = [];

/**
 * One check more, passed unless it throws.
 * @template T
 * @param {() => Promise<T>} act
 * @returns {Promise<T | undefined>}
 */
const count = async (act) => {
  try {
    const done = await act();
    all.push(passed);
    return done;
  } catch (error) {
    giveUp(error);
    all.push(failed);
    return undefined;
  }
};

const checkSources = async () => {
  for (const { name, command } of staticChecks) {
    const { code, output, tookMs } = await run(command, { cwd: root });
    console.log(`${name} … ${code === 0 ? 'passed' : 'failed'} (${seconds(tookMs)})`);
    if (code !== 0) console.log(`\n${output}\n`);
    all.push(code === 0 ? passed : failed);
  }
};

const testUnits = async () => {
  const report = path.join(root, '.cache', 'unit.json');
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const command = [process.execPath, vitest, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output, tookMs } = await run(command, { cwd: root });
  const counts = countUnit(report, code === 0);
  console.log(`unit tests … ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds(tookMs)})`);
  if (code !== 0) console.log(`\n${output}\n`);
  all.push(counts);
};

/** @param {import('./setup/electron.mjs').Electron} electron */
const testApp = async (electron) => {
  const built = await count(build);
  if (!built) return;
  const release = await count(() => step('Package', () => packageApp('release', electron)));
  const e2e = await count(() => step('Package for e2e', () => packageApp('e2e', electron)));
  if (!release || !e2e) return;
  const code = await runE2e(electron, []).catch((/** @type {unknown} */ error) => {
    giveUp(error);
    return 1;
  });
  all.push(countE2e(path.join(results, 'e2e.json'), code === 0));
};

const main = async () => {
  const ready = await setUp(testNeeds).catch((/** @type {unknown} */ error) => {
    giveUp(error);
    all.push(failed);
  });
  if (ready) {
    await checkSources();
    await testUnits();
    await testApp(ready.electron);
    console.log(`\nRun on Electron ${ready.electron.version}.`);
  }
};

main()
  .catch((/** @type {unknown} */ error) => {
    console.error(error);
    all.push(failed);
  })
  .finally(() => {
    const { passed: good, failed: bad, skipped } = sum(all);
    if (skipped > 0) console.log(`${skipped} skipped.`);
    console.log(`${good} passed, ${bad} failed`);
    process.exitCode = bad === 0 && good > 0 ? 0 : 1;
  });
