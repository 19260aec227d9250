import * as z from 'zod';
import { type Preferences, preferencesSchema } from '../../core/contract.ts';
import type { QuickWindow } from '../../core/shortcuts/shortcuts.ts';
import type { Spot } from '../windows/quick-place.ts';
import type { Log } from './log.ts';

const boundsSchema = z.strictObject({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });

const placeSchema = z.strictObject({ bounds: boundsSchema, maximized: z.boolean() });
/** Where the window was when it was last seen. */
export type WindowPlace = z.infer<typeof placeSchema>;

const spotSchema = z.strictObject({ x: z.int(), y: z.int() });

const storedSchema = z.strictObject({
  preferences: preferencesSchema,
  window: placeSchema.nullable(),
  /** Where the person moved the little windows to. */
  quick: z.strictObject({ capture: spotSchema.optional(), caller: spotSchema.optional() }).optional(),
  /** What is said only once has been said. */
  told: z.array(z.enum(['stays-in-tray', 'capture-keys-taken', 'caller-keys-taken'])),
});
type Stored = z.infer<typeof storedSchema>;
export type ToldOnce = Stored['told'][number];

const defaults: Stored = {
  preferences: { theme: 'system', density: 'comfortable', singleLetterKeys: true, autostart: false },
  window: null,
  told: [],
};

/** A file of settings as a library keeps it. */
export interface SettingsFile {
  /** Throws where the file cannot be read as settings at all. */
  read(): unknown;
  /** Throws where it cannot be written. */
  write(stored: Stored): void;
  /** Moves an unreadable file aside, so that nothing in it is lost. */
  quarantine(): void;
}

/** What belongs to this computer: looks, the window's place, what was said once. Never the person's data. */
export interface PreferencesStore {
  /** The file could not be read; it was set aside and the defaults hold. */
  readonly startedAfresh: boolean;
  readonly present: () => Preferences;
  readonly update: (patch: { readonly [Name in keyof Preferences]?: Preferences[Name] | undefined }) => void;
  readonly place: () => WindowPlace | null;
  readonly remember: (place: WindowPlace) => void;
  /** Where a little window was moved to; null while it never was. */
  readonly spot: (window: QuickWindow) => Spot | null;
  readonly rememberSpot: (window: QuickWindow, spot: Spot) => void;
  /** True the first time it is asked about something, and never again. */
  readonly tellOnce: (what: ToldOnce) => boolean;
  /** Told after every change of the looks. Returns how to unsubscribe. */
  readonly subscribe: (listener: (preferences: Preferences) => void) => () => void;
}

/** Reads the file, or sets it aside and starts with the defaults: settings are worth less than a start. */
export const createPreferences = ({ file, log }: { readonly file: SettingsFile; readonly log: Log }): PreferencesStore => {
  const listeners = new Set<(preferences: Preferences) => void>();
  const read = readOrDefaults(file, log);
  let stored = read ?? defaults;

  const keep = (next: Stored): void => {
    stored = next;
    try {
      file.write(next);
    } catch (error) {
      log('preferences-not-written', { error: error instanceof Error ? error.name : 'unknown' });
    }
  };

  return {
    startedAfresh: read === null,
    present: () => stored.preferences,
    update: (patch) => {
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      keep({ ...stored, preferences: { ...stored.preferences, ...given } });
      for (const listener of listeners) listener(stored.preferences);
    },
    place: () => stored.window,
    remember: (window) => {
      keep({ ...stored, window });
    },
    spot: (window) => stored.quick?.[window] ?? null,
    rememberSpot: (window, spot) => {
      keep({ ...stored, quick: { ...stored.quick, [window]: spot } });
    },
    tellOnce: (what) => {
      if (stored.told.includes(what)) return false;
      keep({ ...stored, told: [...stored.told, what] });
      return true;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** What is stored, or the defaults before anything is; null where it cannot be read and was set aside. */
const readOrDefaults = (file: SettingsFile, log: Log): Stored | null => {
  try {
    const read = file.read();
    if (read === null) return defaults;
    const parsed = storedSchema.safeParse(read);
    if (parsed.success) return parsed.data;
  } catch {
    // What cannot even be read as settings is treated as what reads as no settings of ours.
  }
  log('preferences-quarantined');
  try {
    file.quarantine();
  } catch (error) {
    log('preferences-not-quarantined', { error: error instanceof Error ? error.name : 'unknown' });
  }
  return null;
};
