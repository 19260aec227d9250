import { expect, test } from 'vitest';
import { keysPressed, type Press } from './keys-pressed.ts';

const aPress = (given: Partial<Press>): Press => ({
  key: 'l',
  code: 'KeyL',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...given,
});
const keys = (given: Partial<Press>, isMac = false) => {
  const pressed = keysPressed(aPress(given), isMac);
  return pressed.kind === 'keys' ? pressed.accelerator : pressed.kind;
};

test('keys are taken as they are pressed, in the terms of each platform', () => {
  expect([
    keys({ ctrlKey: true, shiftKey: true, key: 'L' }),
    keys({ metaKey: true, shiftKey: true, key: 'L' }, true),
    keys({ metaKey: true, key: 'l' }),
    keys({ ctrlKey: true, altKey: true }, true),
    keys({ altKey: true, key: ' ', code: 'Space' }),
    keys({ key: 'F9', code: 'F9' }),
    keys({ ctrlKey: true, altKey: true, key: 'ArrowUp', code: 'ArrowUp' }),
  ]).toEqual([
    'CommandOrControl+Shift+L',
    'CommandOrControl+Shift+L',
    'Super+L',
    'Control+Alt+L',
    'Alt+Space',
    'F9',
    'CommandOrControl+Alt+Up',
  ]);
});

test('what Shift, a Mac or another script makes of a key is read by its place', () => {
  expect([
    keys({ ctrlKey: true, shiftKey: true, key: '!', code: 'Digit1' }),
    keys({ ctrlKey: true, shiftKey: true, key: '<', code: 'Comma' }),
    keys({ metaKey: true, altKey: true, key: '¬', code: 'KeyL' }, true),
    keys({ ctrlKey: true, shiftKey: true, key: 'Д', code: 'KeyL' }),
  ]).toEqual(['CommandOrControl+Shift+1', 'CommandOrControl+Shift+,', 'CommandOrControl+Alt+L', 'CommandOrControl+Shift+L']);
});

test('keys to hold are waited for, and what is needed for typing is refused', () => {
  expect([
    keys({ key: 'Control', code: 'ControlLeft', ctrlKey: true }),
    keys({ key: 'AltGraph', code: 'AltRight' }),
    keys({}),
    keys({ shiftKey: true, key: 'L' }),
    keys({ ctrlKey: true, key: 'c', code: 'KeyC' }),
    keys({ ctrlKey: true, key: 'Tab', code: 'Tab' }),
    keys({ ctrlKey: true, shiftKey: true, key: 'Dead', code: 'IntlRo' }),
  ]).toEqual(['held', 'held', 'refused', 'refused', 'refused', 'refused', 'refused']);
});
