import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { isWindows } from '../platform/platform.mjs';

const PATIENCE_MS = 8000;

/**
 * @typedef {object} Service A program that runs beside this one until it ends or is stopped.
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<number>} ended its exit code; 1 when it was killed or could not be started
 * @property {() => Promise<void>} stop ends it and everything it started
 */

/**
 * Starts a program in a process group of its own, so that it can be ended together with all it starts.
 * @param {readonly string[]} command the program and its arguments
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Service}
 */
export const startService = ([program = '', ...args], options = {}) => {
  const child = spawn(program, args, { stdio: 'ignore', ...options, detached: !isWindows });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
  });

  const killGroup = () => {
    if (child.pid === undefined) return;
    try {
      if (isWindows) child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The whole group has ended already.
    }
  };

  return {
    child,
    ended,
    stop: async () => {
      // The program first, so that it ends its own children in order; then whatever is left of the group.
      child.kill('SIGTERM');
      await Promise.race([ended, pause(PATIENCE_MS, undefined, { ref: false })]);
      killGroup();
      await ended;
    },
  };
};
