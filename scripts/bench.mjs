// npm run bench: what the app costs, goal and figure side by side, and in test-results/bench.json. A missed goal is printed, not hidden.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureCaller } from './bench/caller.mjs';
import { measureInsights } from './bench/insights.mjs';
import { measureLetters } from './bench/letters.mjs';
import { measureLanguage } from './bench/language.mjs';
import { measureStore } from './bench/store.mjs';
import { asTable } from './bench/table.mjs';
import { measureThinking } from './bench/thinking.mjs';
import { giveUp, step } from './setup/step.mjs';
import { prepare } from './tests/prepare.mjs';
import { results, runOnDesktop } from './tests/run-on-desktop.mjs';

/** @typedef {import('./bench/store.mjs').Figure} Figure */

const left = path.join(results, 'figures');

/** What needs no app, by the part it is asked for: `npm run bench -- language`. */
const withoutApp = /** @type {const} */ ([
  ['Planning and reading', 'thinking', measureThinking],
  ['Who is calling', 'caller', measureCaller],
  ['Insights', 'insights', measureInsights],
  ['Letters', 'letters', measureLetters],
  ['Language', 'language', measureLanguage],
  ['Store', 'store', measureStore],
]);

/** @param {string} part */
const isWanted = (part) => process.argv.length === 2 || process.argv.slice(2).some((asked) => part.includes(asked));

/** @returns {Figure[]} what the measurements on the packaged app left behind */
const collected = () =>
  fs
    .readdirSync(left)
    .toSorted()
    .flatMap((file) => /** @type {Figure[]} */ (JSON.parse(fs.readFileSync(path.join(left, file), 'utf8'))));

const main = async () => {
  const electron = await prepare();
  fs.rmSync(left, { recursive: true, force: true });
  const loadBefore = os.loadavg();
  const config = '--config=e2e/bench/playwright.config.ts';
  process.exitCode = await runOnDesktop(electron, [
    'node_modules/playwright/cli.js',
    'test',
    config,
    '--pass-with-no-tests',
    ...process.argv.slice(2),
  ]);

  /** @type {Figure[]} */
  const computed = [];
  for (const [name, part, measure] of withoutApp) {
    if (!isWanted(part)) continue;
    await step(name, async () => {
      const found = await measure();
      computed.push(...found);
      return `${found.length} figures`;
    });
  }
  const figures = [...(fs.existsSync(left) ? collected() : []), ...computed];

  const machine = { processors: os.cpus().length, model: os.cpus()[0]?.model ?? 'unknown', loadBefore, loadAfter: os.loadavg() };
  const report = { at: new Date().toISOString(), electron: electron.version, node: process.versions.node, machine, figures };
  fs.writeFileSync(path.join(results, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${asTable(figures)}`);
  const load = machine.loadAfter.map((one) => one.toFixed(1)).join(' ');
  console.log(`\nElectron ${electron.version}, ${machine.processors} processors, load average ${load}. Kept in test-results/bench.json.`);
};

main().catch(giveUp);
