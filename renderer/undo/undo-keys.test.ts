import { expect, test } from 'vitest';
import { undoPressed } from './undo-keys.ts';

const control = { ctrlKey: true, metaKey: false, shiftKey: false, altKey: false };

test('Ctrl+Z takes back, and with Shift it makes again', () => {
  expect(undoPressed({ ...control, key: 'z' }, false)).toBe('undo');
  expect(undoPressed({ ...control, key: 'Z', shiftKey: true }, false)).toBe('redo');
  expect(undoPressed({ ...control, key: 'y' }, false)).toBe('redo');
});

test('on a Mac it is the command key that does', () => {
  expect(undoPressed({ ...control, key: 'z' }, true)).toBeNull();
  expect(undoPressed({ ...control, key: 'z', ctrlKey: false, metaKey: true }, true)).toBe('undo');
});

test('other keys do neither', () => {
  expect(undoPressed({ ...control, key: 'z', ctrlKey: false }, false)).toBeNull();
  expect(undoPressed({ ...control, key: 'k' }, false)).toBeNull();
});
