import Store from 'electron-store';
import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { SettingsFile } from './preferences.ts';

/** The settings file, kept by electron-store under one key. `now` names the copy of a damaged file. */
export const createSettingsFile = ({ folder, now }: { readonly folder: string; readonly now: () => string }): SettingsFile => {
  const name = 'preferences';
  const file = path.join(folder, `${name}.json`);
  let store: Store<{ stored: unknown }> | null = null;
  const opened = () => (store ??= new Store<{ stored: unknown }>({ cwd: folder, name, clearInvalidConfig: false }));
  return {
    read: () => opened().get('stored') ?? null,
    write: (stored) => {
      opened().set('stored', stored);
    },
    quarantine: () => {
      if (existsSync(file)) renameSync(file, `${file}.damaged-${now().replace(/[:.]/g, '-')}`);
      store = null;
    },
  };
};
