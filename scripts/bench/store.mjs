// The store against the bare disk: how long a save and a start take, and how long the main thread is held.
//   node scripts/bench/store.mjs    prints one line a figure; `measureStore` is for the table of all benchmarks.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { asTable } from './table.mjs';

/**
 * @typedef {object} Figure
 * @property {string} name What was measured.
 * @property {number} value
 * @property {string} unit
 * @property {number | null} goal The most it should be; null where it is only there to compare with.
 */

/** @typedef {{ p50: number, p99: number, max: number }} Spread */
/** @typedef {{ saveMs: Spread, blockedMs: Spread, diskMs: Spread }} SaveMeasurement */
/** @typedef {{ loadMs: number, records: number }} LoadMeasurement */

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, '.cache/store-bench');
const LOADS = 3;

/** Goals in milliseconds, per number of opportunities of about 8 KB each. */
const sizes = [
  { count: 2000, goals: { save: 25, blocked: 16, load: 300 } },
  { count: 10_000, goals: { save: null, blocked: null, load: 1500 } },
];

const run = promisify(execFile);

/** @param {string[]} args @returns {Promise<unknown>} */
const measure = async (...args) => {
  const { stdout } = await run(execPath, [join(bundle, 'measure.js'), ...args]);
  return /** @type {unknown} */ (JSON.parse(stdout));
};

/** @param {string} name @param {number} value @param {number | null} goal @returns {Figure} */
const inMs = (name, value, goal) => ({ name, value: Math.round(value * 100) / 100, unit: 'ms', goal });

/** @param {{ count: number, goals: { save: number | null, blocked: number | null, load: number } }} size @returns {Promise<Figure[]>} */
const measureSize = async ({ count, goals }) => {
  const folder = await mkdtemp(join(tmpdir(), 'afterview-bench-'));
  try {
    const { saveMs, blockedMs, diskMs } = /** @type {SaveMeasurement} */ (await measure('save', folder, String(count)));
    const loads = [];
    for (let round = 0; round < LOADS; round += 1) loads.push(/** @type {LoadMeasurement} */ (await measure('load', folder)).loadMs);
    const load = loads.sort((a, b) => a - b)[Math.floor(LOADS / 2)] ?? 0;
    const of = `${count.toLocaleString('en')} opportunities`;
    return [
      inMs(`${of}: save, median`, saveMs.p50, null),
      inMs(`${of}: save, 99 of 100`, saveMs.p99, goals.save),
      inMs(`${of}: the disk's own write and sync, median`, diskMs.p50, null),
      inMs(`${of}: the disk's own write and sync, 99 of 100`, diskMs.p99, null),
      { name: `${of}: save against the disk, median`, value: Math.round((saveMs.p50 / diskMs.p50) * 100) / 100, unit: '×', goal: null },
      inMs(`${of}: main thread held, 99 of 100 saves`, blockedMs.p99, goals.blocked),
      inMs(`${of}: main thread held, at most`, blockedMs.max, null),
      inMs(`${of}: load`, load, goals.load),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** @returns {Promise<Figure[]>} */
export const measureStore = async () => {
  const entry = join(root, 'main/store/testing/measure.ts');
  await build({ configFile: false, root, logLevel: 'error', build: { ssr: entry, outDir: bundle, emptyOutDir: true } });
  const figures = [];
  for (const size of sizes) figures.push(...(await measureSize(size)));
  return figures;
};

if (argv[1] === fileURLToPath(import.meta.url)) console.log(asTable(await measureStore()));
