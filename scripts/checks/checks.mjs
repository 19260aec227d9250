import path from 'node:path';

/** @typedef {{ name: string, command: readonly string[] }} Check What is checked, and the program that fails when it does not hold. */

const packages = path.join(import.meta.dirname, '..', '..', 'node_modules');

/**
 * A package's program run by this very Node: the same on every platform, with no shell in between.
 * @param {string} program its entry file inside node_modules
 * @param {...string} args
 */
const node = (program, ...args) => [process.execPath, path.join(packages, program), ...args];

const rooms = ['core', 'main', 'preload', 'renderer', 'e2e', 'scripts'];

/**
 * Every check that reads the sources and runs none of them.
 * @type {readonly Check[]}
 */
export const staticChecks = [
  {
    name: 'format',
    command: node('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '--cache', '--cache-location=.cache/prettier', '.'),
  },
  { name: 'types with Electron 45', command: node('typescript/bin/tsc', '--build') },
  { name: 'types with Electron 33', command: node('typescript/bin/tsc', '--build', 'tsconfig.minimum.json') },
  { name: 'boundaries', command: node('dependency-cruiser/bin/dependency-cruise.mjs', '--output-type=err', ...rooms) },
  { name: 'dead code', command: node('knip/bin/knip.js', '--no-progress') },
  { name: 'lint', command: node('eslint/bin/eslint.js', '--cache', '--cache-location=.cache/eslint/', '--max-warnings=0', '.') },
];

/** @type {Check} */
export const unitTests = { name: 'unit tests', command: node('vitest/vitest.mjs', 'run', '--reporter=dot') };
