import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Presses keys where everything of the screen can hear them, as a keyboard does; `keys` as xdotool writes them, such as `ctrl+shift+l`. */
export const pressKeys = async (...keys: readonly string[]): Promise<void> => {
  await run('xdotool', ['key', '--clearmodifiers', ...keys]);
};
