import { spawn } from 'node:child_process';

/** @typedef {{ name: string, passed: boolean, output: string, tookMs: number }} Outcome */

/**
 * Runs one check to its end and keeps what it printed. A program that cannot be started is a failed check.
 * @param {import('./checks.mjs').Check} check
 * @returns {Promise<Outcome>}
 */
export const runCheck = ({ name, command: [program = '', ...args] }) =>
  new Promise((resolve) => {
    const startedMs = performance.now();
    let output = '';
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    /** @param {boolean} passed */
    const finish = (passed) => {
      resolve({ name, passed, output: output.trim(), tookMs: performance.now() - startedMs });
    };
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => {
      finish(code === 0);
    });
  });
