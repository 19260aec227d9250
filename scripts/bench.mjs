// npm run bench: what the app costs, goal and figure side by side, and in test-results/bench.json. A missed goal is printed, not hidden.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureLetters } from './bench/letters.mjs';
import { measureStore } from './bench/store.mjs';
import { asTable } from './bench/table.mjs';
import { measureThinking } from './bench/thinking.mjs';
import { giveUp, step } from './setup/step.mjs';
import { prepare } from './tests/prepare.mjs';
import { results, runOnDesktop } from './tests/run-on-desktop.mjs';

/** @typedef {import('./bench/store.mjs').Figure} Figure */

const left = path.join(results, 'figures');

/** @returns {Figure[]} what the measurements on the packaged app left behind */
const collected = () =>
  fs
    .readdirSync(left)
    .toSorted()
    .flatMap((file) => /** @type {Figure[]} */ (JSON.parse(fs.readFileSync(path.join(left, file), 'utf8'))));

/** Parts that need no desktop, by the name that asks for one alone: `npm run bench -- letters`. */
const parts = { letters: measureLetters };

/** @param {() => Promise<Figure[]>} measure */
const measureAlone = async (measure) => {
  console.log(`\n${asTable(await measure())}`);
};

const main = async () => {
  const electron = await prepare();
  fs.rmSync(left, { recursive: true, force: true });
  const loadBefore = os.loadavg();
  const config = '--config=e2e/bench/playwright.config.ts';
  process.exitCode = await runOnDesktop(electron, ['node_modules/playwright/cli.js', 'test', config, ...process.argv.slice(2)]);

  /** @type {Figure[]} */
  let thinking = [];
  await step('Planning and reading', async () => {
    thinking = await measureThinking();
    return `${thinking.length} figures`;
  });

  /** @type {Figure[]} */
  let letters = [];
  await step('Letters', async () => {
    letters = await measureLetters();
    return `${letters.length} figures`;
  });

  /** @type {Figure[]} */
  let store = [];
  await step('Store', async () => {
    store = await measureStore();
    return `${store.length} figures`;
  });
  const figures = [...(fs.existsSync(left) ? collected() : []), ...thinking, ...letters, ...store];

  const machine = { processors: os.cpus().length, model: os.cpus()[0]?.model ?? 'unknown', loadBefore, loadAfter: os.loadavg() };
  const report = { at: new Date().toISOString(), electron: electron.version, node: process.versions.node, machine, figures };
  fs.writeFileSync(path.join(results, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${asTable(figures)}`);
  const load = machine.loadAfter.map((one) => one.toFixed(1)).join(' ');
  console.log(`\nElectron ${electron.version}, ${machine.processors} processors, load average ${load}. Kept in test-results/bench.json.`);
};

const [part = ''] = process.argv.slice(2);
(part in parts ? measureAlone(parts[/** @type {keyof typeof parts} */ (part)]) : main()).catch(giveUp);
