import { expect, test } from 'vitest';
import { createPreferences, type SettingsFile } from './preferences.ts';

const silent = () => undefined;
const looks = { theme: 'system', density: 'comfortable', singleLetterKeys: true, autostart: false };

/** A file that is a value in memory. */
const aFile = (content: unknown, faults: { readonly read?: Error; readonly write?: Error } = {}) => {
  const file = { content, quarantined: [] as unknown[] };
  const settings: SettingsFile = {
    read: () => {
      if (faults.read) throw faults.read;
      return file.content;
    },
    write: (stored) => {
      if (faults.write) throw faults.write;
      file.content = stored;
    },
    quarantine: () => {
      file.quarantined.push(file.content);
      file.content = null;
    },
  };
  return { file, settings };
};

test('without a file the defaults hold', () => {
  const { file, settings } = aFile(null);
  const preferences = createPreferences({ file: settings, log: silent });
  expect([preferences.present(), preferences.place(), preferences.startedAfresh, file.quarantined]).toEqual([looks, null, false, []]);
});

test('what was chosen is there at the next start', () => {
  const { settings } = aFile(null);
  const first = createPreferences({ file: settings, log: silent });
  const place = { bounds: { x: 1, y: 2, width: 900, height: 700 }, maximized: true };
  first.update({ theme: 'dark', density: undefined });
  first.remember(place);
  const second = createPreferences({ file: settings, log: silent });
  expect([second.present(), second.place()]).toEqual([{ ...looks, theme: 'dark' }, place]);
});

test('a file that cannot be read, or is not ours, is set aside and not lost', () => {
  const damaged = aFile('{"pref', { read: new SyntaxError('Unexpected end of JSON input') });
  const foreign = aFile({ preferences: { theme: 'pink' } });
  const opened = [damaged, foreign].map(({ settings }) => createPreferences({ file: settings, log: silent }));
  const seen = opened.map((preferences) => [preferences.present(), preferences.startedAfresh]);
  expect([seen, damaged.file.quarantined, foreign.file.quarantined]).toEqual([
    [
      [looks, true],
      [looks, true],
    ],
    ['{"pref'],
    [{ preferences: { theme: 'pink' } }],
  ]);
});

test('what is said once is said once, across starts', () => {
  const { settings } = aFile(null);
  const first = createPreferences({ file: settings, log: silent });
  const second = () => createPreferences({ file: settings, log: silent });
  expect([first.tellOnce('stays-in-tray'), first.tellOnce('stays-in-tray'), second().tellOnce('stays-in-tray')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('on a full disk a choice still holds until the end, and is told to whoever listens', () => {
  const { settings } = aFile(null, { write: new Error('ENOSPC') });
  const preferences = createPreferences({ file: settings, log: silent });
  const heard: unknown[] = [];
  preferences.subscribe((present) => heard.push(present));
  preferences.update({ theme: 'light' });
  expect([preferences.present(), heard]).toEqual([{ ...looks, theme: 'light' }, [{ ...looks, theme: 'light' }]]);
});
