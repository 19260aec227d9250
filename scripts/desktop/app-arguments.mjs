import path from 'node:path';
import { ensureDataFolder } from '../platform/account.mjs';

const DATA = '--user-data-dir=';

/**
 * What was typed after `--`, for the app: a data folder is meant from where the person stands, and is made usable.
 * @param {import('../platform/account.mjs').Account | undefined} account who will run the app
 * @returns {readonly string[]}
 */
export const appArguments = (account) =>
  process.argv.slice(2).map((argument) => {
    if (!argument.startsWith(DATA)) return argument;
    const folder = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), argument.slice(DATA.length));
    ensureDataFolder(account, folder);
    return DATA + folder;
  });
