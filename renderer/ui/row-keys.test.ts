import { expect, test } from 'vitest';
import { rowCommand } from './row-keys.ts';

const press = (key: string) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false });
const onRow = { onRow: true, singleLetters: true };

test('each key of the list has one meaning while a row has the focus', () => {
  const keys = ['j', 'J', 'k', 'ArrowDown', 'ArrowUp', 'Home', 'End', ' ', 'Enter', 's', '?', 'o', 'D', 'L', 'C', 'x'];
  expect(keys.map((key) => rowCommand(press(key), onRow))).toEqual([
    'next',
    'next',
    'previous',
    'next',
    'previous',
    'first',
    'last',
    'done',
    'why',
    'snooze',
    'why',
    'open',
    'debrief',
    'letter',
    'call',
    null,
  ]);
});

test('a button inside the row keeps Space and Enter for itself', () => {
  expect([' ', 'Enter', 'j'].map((key) => rowCommand(press(key), { onRow: false, singleLetters: true }))).toEqual([null, null, 'next']);
});

test('without single letters only the arrows, Space and Enter act', () => {
  expect(['j', 's', '?', 'ArrowDown', ' '].map((key) => rowCommand(press(key), { onRow: true, singleLetters: false }))).toEqual([
    null,
    null,
    null,
    'next',
    'done',
  ]);
});

test('a key pressed together with a modifier is left to the shell', () => {
  expect(rowCommand({ ...press('k'), ctrlKey: true }, onRow)).toBeNull();
});
