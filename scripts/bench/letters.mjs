// Checking a letter beside many opportunities, bundled as the app is and in a process of its own.
//   node scripts/bench/letters.mjs    prints one line a figure; `measureLetters` is for the table of all benchmarks.
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { measureBundled } from './bundled.mjs';
import { asTable } from './table.mjs';

/** @returns {Promise<import('./store.mjs').Figure[]>} */
export const measureLetters = async () => await measureBundled('letters');

if (argv[1] === fileURLToPath(import.meta.url)) console.log(asTable(await measureLetters()));
