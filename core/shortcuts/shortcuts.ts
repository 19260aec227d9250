import * as z from 'zod';
import { acceleratorSchema } from './accelerator.ts';

/** The little windows that open above whatever the person is doing. */
export const quickWindows = ['capture', 'caller'] as const;
export const quickWindowSchema = z.enum(quickWindows);
export type QuickWindow = z.infer<typeof quickWindowSchema>;

/** The keys a little window opens with while the person has chosen none. Ours: L for log, K as in the palette, which also finds. */
export const usualShortcuts: Readonly<Record<QuickWindow, string>> = {
  capture: 'CommandOrControl+Shift+L',
  caller: 'CommandOrControl+Shift+K',
};

/** What the person chose; null for none, left out for the usual ones. */
export const chosenShortcutsSchema = z.strictObject({
  capture: acceleratorSchema.nullable().optional(),
  caller: acceleratorSchema.nullable().optional(),
});
export type ChosenShortcuts = z.infer<typeof chosenShortcutsSchema>;

/**
 * Whether the keys work: `taken` by another program, `off` because the person wants none, `unavailable` where this
 * desktop gives keys to nobody.
 */
export const shortcutStateSchema = z.enum(['on', 'off', 'taken', 'unavailable']);
export type ShortcutState = z.infer<typeof shortcutStateSchema>;

/** The keys of one little window and whether they work. */
export const shortcutSchema = z.strictObject({ accelerator: acceleratorSchema.nullable(), state: shortcutStateSchema });
export type Shortcut = z.infer<typeof shortcutSchema>;

/** The keys that hold for a window: those chosen, else the usual ones. */
export const acceleratorFor = (window: QuickWindow, chosen: ChosenShortcuts | undefined): string | null => {
  const own = chosen?.[window];
  return own === undefined ? usualShortcuts[window] : own;
};

/** What is chosen once a window is given these keys; the usual ones are no choice. */
export const choose = (chosen: ChosenShortcuts | undefined, window: QuickWindow, accelerator: string | null): ChosenShortcuts => ({
  ...chosen,
  [window]: accelerator === usualShortcuts[window] ? undefined : accelerator,
});
