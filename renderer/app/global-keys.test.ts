import { expect, test } from 'vitest';
import { globalCommand, type KeySituation } from './global-keys.ts';

const press = (key: string, modifiers: { ctrlKey?: boolean; metaKey?: boolean; shiftKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});
const idle: KeySituation = { typing: false, layered: false, escaping: false, inList: false, singleLetters: true, isMac: false };
const ctrl = { ctrlKey: true };

test('Ctrl with a letter or number works from anywhere on the screen', () => {
  expect(['k', 'z', 'y', 'p', '1', '2', '3', '4', '5', '6', '7', '9'].map((key) => globalCommand(press(key, ctrl), idle))).toEqual([
    { kind: 'palette' },
    { kind: 'undo' },
    { kind: 'redo' },
    { kind: 'print' },
    { kind: 'go', to: '/today' },
    { kind: 'go', to: '/opportunities' },
    { kind: 'go', to: '/people' },
    { kind: 'go', to: '/preparation' },
    { kind: 'go', to: '/offers' },
    { kind: 'go', to: '/insights' },
    { kind: 'go', to: '/settings' },
    null,
  ]);
});

test('Ctrl with Shift and Z makes again what was taken back, outside of fields', () => {
  const redo = press('Z', { ...ctrl, shiftKey: true });
  expect([globalCommand(redo, idle), globalCommand(redo, { ...idle, typing: true })]).toEqual([{ kind: 'redo' }, null]);
});

test('in a field Ctrl+Z belongs to the text and letters are typed', () => {
  const typing = { ...idle, typing: true };
  expect([globalCommand(press('z', ctrl), typing), globalCommand(press('n'), typing), globalCommand(press('k', ctrl), typing)]).toEqual([
    null,
    null,
    { kind: 'palette' },
  ]);
});

test('a Mac uses its command key, and leaves control alone', () => {
  const mac = { ...idle, isMac: true };
  expect([globalCommand(press('k', { metaKey: true }), mac), globalCommand(press('k', ctrl), mac)]).toEqual([{ kind: 'palette' }, null]);
});

test('Escape goes back, unless it was still meant for what it has just closed', () => {
  expect([globalCommand(press('Escape'), idle), globalCommand(press('Escape'), { ...idle, escaping: true })]).toEqual([
    { kind: 'back' },
    null,
  ]);
});

test('single letters act only while they are wanted', () => {
  const keys = ['n', 'N', 'j', 'k', '/', '?', 'Escape', 'x'];
  expect([true, false].map((singleLetters) => keys.map((key) => globalCommand(press(key), { ...idle, singleLetters })?.kind))).toEqual([
    ['log', 'log', 'list', 'list', 'search', 'key-map', 'back', undefined],
    [undefined, undefined, undefined, undefined, undefined, undefined, 'back', undefined],
  ]);
});

test('a list keeps J, K and the question mark to itself', () => {
  expect(['j', 'k', '?', 'n'].map((key) => globalCommand(press(key), { ...idle, inList: true })?.kind)).toEqual([
    undefined,
    undefined,
    undefined,
    'log',
  ]);
});

test('an open layer has the keys, except for the palette', () => {
  const layered = { ...idle, layered: true };
  expect(
    [press('Escape'), press('n'), press('z', ctrl), press('1', ctrl), press('k', ctrl)].map((key) => globalCommand(key, layered)?.kind),
  ).toEqual([undefined, undefined, undefined, undefined, 'palette']);
});
