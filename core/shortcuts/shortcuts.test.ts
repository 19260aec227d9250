import { expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { keyCaps } from './key-caps.ts';
import { acceleratorFor, choose, type ChosenShortcuts } from './shortcuts.ts';

test('the usual keys hold until others are chosen, or none', () => {
  const chosen: readonly (ChosenShortcuts | undefined)[] = [undefined, {}, { capture: 'Alt+Space' }, { capture: null }];
  expect(chosen.map((one) => acceleratorFor('capture', one))).toEqual([
    'CommandOrControl+Shift+L',
    'CommandOrControl+Shift+L',
    'Alt+Space',
    null,
  ]);
});

test('a choice is kept for its window alone, and the usual keys are none', () => {
  const both = choose(choose(undefined, 'capture', 'Alt+Space'), 'caller', null);
  expect([both, choose(both, 'capture', 'CommandOrControl+Shift+L')]).toEqual([
    { capture: 'Alt+Space', caller: null },
    { capture: undefined, caller: null },
  ]);
});

test('each platform has its own key caps', () => {
  const caps = (['linux', 'win32', 'darwin'] as const).map((platform) =>
    ['CommandOrControl+Shift+L', 'Alt+Super+Up', 'F9', 'no keys'].map((keys) =>
      keyCaps(keys, platform).map(({ key, values }) => (key === 'shortcuts.key' ? values?.['key'] : en[key])),
    ),
  );
  expect(caps).toEqual([
    [['Ctrl', 'Shift', 'L'], ['Alt', 'Super', '↑'], ['F9'], []],
    [['Ctrl', 'Shift', 'L'], ['Alt', 'Win', '↑'], ['F9'], []],
    [['⌘', '⇧', 'L'], ['⌥', '⌘', '↑'], ['F9'], []],
  ]);
});
