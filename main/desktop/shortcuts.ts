import {
  acceleratorFor,
  choose,
  type ChosenShortcuts,
  type QuickWindow,
  quickWindows,
  type Shortcut,
  type ShortcutState,
} from '../../core/shortcuts/shortcuts.ts';

/** How the system gives keys to a program. */
export interface SystemKeys {
  /** False where another program has them. Throws for what the system cannot take for keys. */
  readonly register: (accelerator: string, pressed: () => void) => boolean;
  readonly unregister: (accelerator: string) => void;
}

export interface ShortcutsNeeds {
  /** Null where this desktop gives keys to nobody. */
  readonly keys: SystemKeys | null;
  readonly chosen: () => ChosenShortcuts | undefined;
  readonly keep: (chosen: ChosenShortcuts) => void;
  readonly pressed: (window: QuickWindow) => void;
  /** The keys it begins with belong to another program. */
  readonly taken: (window: QuickWindow, accelerator: string) => void;
  readonly changed: () => void;
}

/** The keys that open the little windows from anywhere. */
export interface Shortcuts {
  /** Asks the system for the keys. */
  readonly begin: () => void;
  /** Gives a window other keys, or none. Keys that are taken are not chosen: the present ones stay. */
  readonly set: (window: QuickWindow, accelerator: string | null) => ShortcutState;
  readonly present: () => Readonly<Record<QuickWindow, Shortcut>>;
  /** Gives all keys back. */
  readonly close: () => void;
}

export const createShortcuts = ({ keys, chosen, keep, pressed, taken, changed }: ShortcutsNeeds): Shortcuts => {
  const states: Record<QuickWindow, ShortcutState> = { capture: 'off', caller: 'off' };
  const accelerator = (window: QuickWindow): string | null => acceleratorFor(window, chosen());

  const ask = (window: QuickWindow, asked: string | null): ShortcutState => {
    if (asked === null) return 'off';
    if (keys === null) return 'unavailable';
    try {
      return keys.register(asked, () => pressed(window)) ? 'on' : 'taken';
    } catch {
      return 'unavailable';
    }
  };
  const giveBack = (window: QuickWindow): void => {
    const present = accelerator(window);
    if (states[window] === 'on' && present !== null) keys?.unregister(present);
    states[window] = 'off';
  };

  return {
    begin: () => {
      for (const window of quickWindows) {
        const asked = accelerator(window);
        states[window] = ask(window, asked);
        if (states[window] === 'taken' && asked !== null) taken(window, asked);
      }
      changed();
    },
    set: (window, asked) => {
      if (asked === accelerator(window) && states[window] === 'on') return 'on';
      const state = ask(window, asked);
      if (state === 'taken') return state;
      giveBack(window);
      states[window] = state;
      keep(choose(chosen(), window, asked));
      changed();
      return state;
    },
    present: () => ({
      capture: { accelerator: accelerator('capture'), state: states.capture },
      caller: { accelerator: accelerator('caller'), state: states.caller },
    }),
    close: () => {
      for (const window of quickWindows) giveBack(window);
    },
  };
};
