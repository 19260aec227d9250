import { expect, test } from 'vitest';
import type { ChosenShortcuts } from '../../core/shortcuts/shortcuts.ts';
import { createShortcuts } from './shortcuts.ts';

/** A desktop on which another program has some keys already. */
const aDesktop = ({
  chosen,
  others = [],
  gives = true,
}: { chosen?: ChosenShortcuts; others?: readonly string[]; gives?: boolean } = {}) => {
  const ours = new Map<string, () => void>();
  const told: string[] = [];
  let kept = chosen;
  const shortcuts = createShortcuts({
    keys: gives
      ? {
          register: (accelerator, pressed) => {
            if (others.includes(accelerator) || ours.has(accelerator)) return false;
            ours.set(accelerator, pressed);
            return true;
          },
          unregister: (accelerator) => ours.delete(accelerator),
        }
      : null,
    chosen: () => kept,
    keep: (next) => (kept = next),
    pressed: (window) => told.push(`pressed ${window}`),
    taken: (window, accelerator) => told.push(`taken ${window} ${accelerator}`),
    changed: () => told.push('changed'),
  });
  return { shortcuts, told, ours, kept: () => kept };
};

test('the usual keys are asked for at the start, and open their windows', () => {
  const { shortcuts, told, ours } = aDesktop();
  shortcuts.begin();
  for (const pressed of ours.values()) pressed();
  expect([[...ours.keys()], told, shortcuts.present()]).toEqual([
    ['CommandOrControl+Shift+L', 'CommandOrControl+Shift+K'],
    ['changed', 'pressed capture', 'pressed caller'],
    {
      capture: { accelerator: 'CommandOrControl+Shift+L', state: 'on' },
      caller: { accelerator: 'CommandOrControl+Shift+K', state: 'on' },
    },
  ]);
});

test('keys that another program has are told of', () => {
  const { shortcuts, told } = aDesktop({ others: ['CommandOrControl+Shift+K'] });
  shortcuts.begin();
  expect([told, shortcuts.present().caller.state]).toEqual([['taken caller CommandOrControl+Shift+K', 'changed'], 'taken']);
});

test('other keys take the place of the present ones, and none leaves none', () => {
  const { shortcuts, ours, kept } = aDesktop();
  shortcuts.begin();
  expect([shortcuts.set('capture', 'Alt+Space'), shortcuts.set('caller', null), [...ours.keys()], kept()]).toEqual([
    'on',
    'off',
    ['Alt+Space'],
    { capture: 'Alt+Space', caller: null },
  ]);
});

test('keys that are taken are not chosen: the present ones stay', () => {
  const { shortcuts, ours, kept } = aDesktop({ others: ['Alt+Space'] });
  shortcuts.begin();
  expect([shortcuts.set('capture', 'Alt+Space'), shortcuts.set('caller', 'CommandOrControl+Shift+L'), [...ours.keys()], kept()]).toEqual([
    'taken',
    'taken',
    ['CommandOrControl+Shift+L', 'CommandOrControl+Shift+K'],
    undefined,
  ]);
});

test('where the desktop gives keys to nobody that is said, and all are given back at the end', () => {
  const none = aDesktop({ gives: false, chosen: { caller: null } });
  none.shortcuts.begin();
  const some = aDesktop();
  some.shortcuts.begin();
  some.shortcuts.close();
  expect([none.shortcuts.present(), some.ours.size]).toEqual([
    {
      capture: { accelerator: 'CommandOrControl+Shift+L', state: 'unavailable' },
      caller: { accelerator: null, state: 'off' },
    },
    0,
  ]);
});
