import { spawn } from 'node:child_process';

/** @typedef {{ code: number | null, output: string, tookMs: number }} Ended How a program ended and all it printed; code is null when it was killed or could not be started. */

/**
 * Runs a program to its end and keeps what it prints. Never throws: a program that cannot be started ended with code null.
 * @param {readonly string[]} command the program and its arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, timeoutMs?: number, shell?: boolean }} [options]
 * @returns {Promise<Ended>}
 */
export const run = ([program = '', ...args], { timeoutMs, ...options } = {}) =>
  new Promise((resolve) => {
    const startedMs = performance.now();
    let output = '';
    /** @param {number | null} code */
    const end = (code) => {
      resolve({ code, output: output.trim(), tookMs: performance.now() - startedMs });
    };
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], ...(timeoutMs ? { timeout: timeoutMs } : {}) });
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.on('error', (error) => {
      output += error.message;
      end(null);
    });
    child.on('close', end);
  });
