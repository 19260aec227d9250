import { app } from 'electron';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { autostartEntry } from './autostart-entry.ts';
import { errorFacts } from './error-facts.ts';
import type { Log } from './log.ts';

export interface AutostartNeeds {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly name: string;
  readonly log: Log;
}

/** Starts Afterview with the computer, hidden in the tray, or no longer. Runs at every start too, because the app may have moved. */
export const createAutostart = ({ platform, environment, name, log }: AutostartNeeds) => {
  const command = [environment['APPIMAGE'] ?? process.execPath, ...(app.isPackaged ? [] : [app.getAppPath()])];
  // An empty variable is none (XDG Base Directory Specification).
  const configured = environment['XDG_CONFIG_HOME'] ?? '';
  const folder = configured === '' ? path.join(app.getPath('home'), '.config') : configured;
  const file = path.join(folder, 'autostart', 'afterview.desktop');

  const apply = async (wanted: boolean): Promise<void> => {
    // A Mac passes no arguments: there the app asks at its start whether it was the login that started it.
    if (platform !== 'linux')
      app.setLoginItemSettings({ openAtLogin: wanted, args: [...command.slice(1).map((part) => `"${part}"`), '--hidden'] });
    else if (wanted) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, autostartEntry({ command, name }));
    } else await rm(file, { force: true });
  };

  return {
    apply: (wanted: boolean): Promise<void> =>
      apply(wanted).catch((error: unknown) => {
        log('autostart-not-applied', errorFacts(error));
      }),
  };
};
